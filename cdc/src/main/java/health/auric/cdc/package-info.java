/**
 * Turns the log of a source database into row changes. Whoever listens gives a sink; the leaf knows nothing of master
 * data.
 */
@NullMarked
package health.auric.cdc;

import org.jspecify.annotations.NullMarked;
