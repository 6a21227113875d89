/** Golden records over HTTP. */
@NullMarked
package health.auric.golden.web;

import org.jspecify.annotations.NullMarked;
