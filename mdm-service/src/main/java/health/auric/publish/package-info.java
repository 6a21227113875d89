/** The numbered feed and everything that delivers it. */
@ApplicationModule(allowedDependencies = {"access", "golden", "golden :: read", "model"})
@NullMarked
package health.auric.publish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
