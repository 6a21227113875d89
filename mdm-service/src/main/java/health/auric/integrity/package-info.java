/** Checks on demand that what must always hold of the hub's own data does hold. Reads everything and changes nothing. */
@ApplicationModule(allowedDependencies = {"access", "audit", "golden", "model"})
@NullMarked
package health.auric.integrity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
