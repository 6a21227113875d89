/** Users, their grants and tokens; how somebody becomes an actor. */
@NamedInterface("account")
@NullMarked
package health.auric.access.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
