/** Measures a packaged hub from outside; run by the scripts in deploy, never by the build. */
@NullMarked
package health.auric.benchmark;

import org.jspecify.annotations.NullMarked;
