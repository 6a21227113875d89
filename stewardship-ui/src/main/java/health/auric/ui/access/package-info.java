/** Users with their grants, and API tokens. */
@NullMarked
package health.auric.ui.access;

import org.jspecify.annotations.NullMarked;
