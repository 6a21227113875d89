package health.auric.engine.candidate;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;

/** What an index holds, all told. */
final class Contents {

    private Contents() {}

    static int size(Generation generation) throws IOException {
        return with(generation, searcher -> searcher.getIndexReader().numDocs());
    }

    static Checksums checksums(Generation generation) throws IOException {
        return with(generation, searcher -> {
            var sums = new Checksums();
            for (var leaf : searcher.getIndexReader().leaves()) {
                add(leaf.reader(), sums);
            }
            return sums;
        });
    }

    private static void add(LeafReader leaf, Checksums sums) throws IOException {
        var live = leaf.getLiveDocs();
        var ids = DocValues.getBinary(leaf, IndexFields.ID);
        var fingerprints = DocValues.getNumeric(leaf, IndexFields.FINGERPRINT);
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            if ((live == null || live.get(doc)) && ids.advanceExact(doc) && fingerprints.advanceExact(doc)) {
                sums.add(ids.binaryValue().utf8ToString(), fingerprints.longValue());
            }
        }
    }

    private static <T> T with(Generation generation, Reading<T> reading) throws IOException {
        var searcher = generation.searchers.acquire();
        try {
            return reading.of(searcher);
        } finally {
            generation.searchers.release(searcher);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }
}
