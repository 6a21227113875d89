/** Scorecards of what sources send. */
@NullMarked
package health.auric.ui.quality;

import org.jspecify.annotations.NullMarked;
