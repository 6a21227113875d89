/** What waits for a person: the list, one change as a form, many at once. */
@NullMarked
package health.auric.ui.quarantine;

import org.jspecify.annotations.NullMarked;
