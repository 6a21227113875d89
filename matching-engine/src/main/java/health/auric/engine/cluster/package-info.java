/** From scored pairs to links and clusters under constraints. */
@NullMarked
package health.auric.engine.cluster;

import org.jspecify.annotations.NullMarked;
