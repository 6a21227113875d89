/** How a posted form is answered: go on with a sentence, or show the same form again with its faults. */
@NullMarked
package health.auric.ui.form;

import org.jspecify.annotations.NullMarked;
