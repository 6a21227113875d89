/** The pages before anybody is known: sign-in and first-run setup. */
@NullMarked
package health.auric.ui.entry;

import org.jspecify.annotations.NullMarked;
