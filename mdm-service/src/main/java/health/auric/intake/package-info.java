/** The door for source changes: source systems, landing, quarantine. What has landed is durable before anything else happens. */
@ApplicationModule(allowedDependencies = {"access", "model", "standardize", "web"})
@NullMarked
package health.auric.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
