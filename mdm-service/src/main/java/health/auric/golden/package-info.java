/** What is believed about each real thing: golden records with their states, versions and lineage. */
@ApplicationModule(allowedDependencies = {"access", "intake", "model", "web"})
@NullMarked
package health.auric.golden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
