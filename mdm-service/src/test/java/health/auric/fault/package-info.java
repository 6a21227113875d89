/** Real hubs in processes of their own, which are killed and starved while they work. */
@NullMarked
package health.auric.fault;

import org.jspecify.annotations.NullMarked;
