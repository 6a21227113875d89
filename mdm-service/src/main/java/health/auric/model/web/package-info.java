/** Definitions and facilities over HTTP. */
@NullMarked
package health.auric.model.web;

import org.jspecify.annotations.NullMarked;
