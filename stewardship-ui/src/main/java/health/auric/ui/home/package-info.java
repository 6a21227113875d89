/** The home page: what the hub holds. */
@NullMarked
package health.auric.ui.home;

import org.jspecify.annotations.NullMarked;
