/** The audit trail: one chained entry per transaction, anchored outside the database, and what verifies it. Only ever added to. */
@ApplicationModule(allowedDependencies = {"access", "access :: account", "operate", "web"})
@NullMarked
package health.auric.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
