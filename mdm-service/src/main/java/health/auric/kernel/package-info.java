/** The words every module shares: keys, actor, effective period, correlation. */
@NullMarked
package health.auric.kernel;

import org.jspecify.annotations.NullMarked;
