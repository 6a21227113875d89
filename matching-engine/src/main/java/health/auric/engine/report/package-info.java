/** What a run found as one self-contained page: numbers, charts with tables as their twins, cases, clusters, columns. */
@NullMarked
package health.auric.engine.report;

import org.jspecify.annotations.NullMarked;
