/** The audit trail over HTTP: who did what, and whether the trail is what was written. */
@NullMarked
package health.auric.audit.web;

import org.jspecify.annotations.NullMarked;
