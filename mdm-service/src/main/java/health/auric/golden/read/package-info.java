/** What golden records say, now and as recorded then, to whoever may read it. Writes nothing. */
@NamedInterface("read")
@NullMarked
package health.auric.golden.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
