/** Gives the pages what their ports ask for, one class per port; the only user of the pages' module. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: account",
            "demo",
            "golden",
            "golden :: read",
            "intake",
            "intake :: batch",
            "model",
            "operate",
            "publish",
            "standardize",
            "ui"
        })
@NullMarked
package health.auric.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
