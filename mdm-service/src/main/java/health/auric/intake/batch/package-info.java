/** Reads uploaded files row by row and lands them, across restarts and outages. */
@NamedInterface("batch")
@NullMarked
package health.auric.intake.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
