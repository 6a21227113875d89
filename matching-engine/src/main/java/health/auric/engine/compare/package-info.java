/** Compares two prepared values: how far they agree, in levels, and why. */
@NullMarked
package health.auric.engine.compare;

import org.jspecify.annotations.NullMarked;
