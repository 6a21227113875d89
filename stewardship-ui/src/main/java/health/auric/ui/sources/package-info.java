/** Source systems with their unit tables, and facilities with their rules. */
@NullMarked
package health.auric.ui.sources;

import org.jspecify.annotations.NullMarked;
