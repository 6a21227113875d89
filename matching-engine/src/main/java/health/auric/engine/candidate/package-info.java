/**
 * Finds, for a record, the few others worth comparing: in bulk over plain arrays ({@link
 * health.auric.engine.candidate.BulkCandidates}), and one at a time over a Lucene index. Both weigh a shared term by
 * its rarity and by the field it stands in, read the rarest first until a budget of postings is spent, and say what
 * they cut short.
 */
@NullMarked
package health.auric.engine.candidate;

import org.jspecify.annotations.NullMarked;
