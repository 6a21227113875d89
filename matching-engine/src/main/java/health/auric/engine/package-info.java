/**
 * Finds candidates for a record, compares them and explains the verdict. Knows records, rules and evidence; no Spring,
 * no SQL, and no healthcare word in its core.
 */
@NullMarked
package health.auric.engine;

import org.jspecify.annotations.NullMarked;
