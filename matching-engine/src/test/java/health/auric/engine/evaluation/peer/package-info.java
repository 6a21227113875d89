/** Other people's matchers on the same data, each with a configuration written by hand for every set. */
@NullMarked
package health.auric.engine.evaluation.peer;

import org.jspecify.annotations.NullMarked;
