/** The feed over HTTP. */
@NullMarked
package health.auric.publish.web;

import org.jspecify.annotations.NullMarked;
