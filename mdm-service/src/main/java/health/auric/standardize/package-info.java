/** The named functions that bring values into standard form: check digits, identifiers, names, addresses, units. */
@ApplicationModule(allowedDependencies = {"model"})
@NullMarked
package health.auric.standardize;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
