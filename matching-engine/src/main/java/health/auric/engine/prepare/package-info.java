/** Rows of tokens: what a record becomes before it is compared. */
@NullMarked
package health.auric.engine.prepare;

import org.jspecify.annotations.NullMarked;
