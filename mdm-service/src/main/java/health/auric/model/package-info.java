/**
 * What a domain is: declared attributes, identifiers, references, survivorship and governance, read from one YAML file
 * each. Content can only come into being through a definition, so everything behind the door is conform.
 */
@ApplicationModule(allowedDependencies = {"access", "web"})
@NullMarked
package health.auric.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
