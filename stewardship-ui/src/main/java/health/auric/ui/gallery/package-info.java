/** Every component once, in its states: the reference for designers and the target of accessibility tests. */
@NullMarked
package health.auric.ui.gallery;

import org.jspecify.annotations.NullMarked;
