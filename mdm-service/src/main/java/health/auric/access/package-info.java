/** Who may do what: actors, roles, rights and their reach, checked around every application service. */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package health.auric.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
