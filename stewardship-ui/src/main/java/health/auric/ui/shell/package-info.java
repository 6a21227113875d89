/** What surrounds every page: frame, theme, times in words, and the way to say that nothing is there. */
@NullMarked
package health.auric.ui.shell;

import org.jspecify.annotations.NullMarked;
