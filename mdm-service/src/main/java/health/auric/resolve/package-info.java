/** The lanes: the only code that changes golden state, one batch and one transaction at a time. */
@ApplicationModule(
        allowedDependencies = {"access", "audit", "golden", "intake", "model", "operate", "publish", "standardize"})
@NullMarked
package health.auric.resolve;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
