/** Comparisons of two rows and comparators of two values: a level, what it means, and how rare the agreement is. */
@NullMarked
package health.auric.engine.compare;

import org.jspecify.annotations.NullMarked;
