/** Makes up the masters of two fictional hospitals, dirty as real ones are, together with the truth about them. */
@ApplicationModule(allowedDependencies = {"access", "access :: account", "intake", "model", "operate", "standardize"})
@NullMarked
package health.auric.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
