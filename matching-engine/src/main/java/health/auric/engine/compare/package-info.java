/** Comparisons of two rows: a level, its meaning and how rare the agreement is. */
@NullMarked
package health.auric.engine.compare;

import org.jspecify.annotations.NullMarked;
