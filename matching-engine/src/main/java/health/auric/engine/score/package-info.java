/** Weights in log-odds: shipped, learned without labels, refined by labels; and thresholds. */
@NullMarked
package health.auric.engine.score;

import org.jspecify.annotations.NullMarked;
