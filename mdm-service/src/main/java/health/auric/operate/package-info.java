/** Running the hub: its database, its start and stop, health, correlation, jobs and checks. */
@ApplicationModule(allowedDependencies = {"migrations", "model", "web"})
@NullMarked
package health.auric.operate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
