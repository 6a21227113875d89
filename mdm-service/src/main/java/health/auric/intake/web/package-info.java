/** Sources, their units and what has landed, over HTTP. */
@NullMarked
package health.auric.intake.web;

import org.jspecify.annotations.NullMarked;
