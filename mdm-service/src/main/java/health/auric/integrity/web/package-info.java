/** The integrity checks over HTTP. */
@NullMarked
package health.auric.integrity.web;

import org.jspecify.annotations.NullMarked;
