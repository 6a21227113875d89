/** Generated and public data with known truth, to measure the engine with. */
@NullMarked
package health.auric.engine.evaluation;

import org.jspecify.annotations.NullMarked;
