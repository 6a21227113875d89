/** Golden records: lists, one record with what explains it, its past. */
@NullMarked
package health.auric.ui.golden;

import org.jspecify.annotations.NullMarked;
