/** The edge of the API: problems, strict JSON, body limits, entity tags. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package health.auric.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
