/** Files on their way in: the form, the list, and how far each is. */
@NullMarked
package health.auric.ui.batches;

import org.jspecify.annotations.NullMarked;
