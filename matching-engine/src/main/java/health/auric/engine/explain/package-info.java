/** Why two records are the same, or not: parts that sum to the score. */
@NullMarked
package health.auric.engine.explain;

import org.jspecify.annotations.NullMarked;
