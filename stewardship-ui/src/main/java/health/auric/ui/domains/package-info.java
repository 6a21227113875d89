/** The declared domains as pages for people. */
@NullMarked
package health.auric.ui.domains;

import org.jspecify.annotations.NullMarked;
