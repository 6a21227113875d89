package health.auric.engine.candidate;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** The best of what the index finds, by id. */
final class Hits {

    private final IndexSearcher searcher;
    private final Map<String, Long> scores = new HashMap<>();

    Hits(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    Map<String, Long> scores() {
        return scores;
    }

    /** Adds the best; returns the score of the last of them, or 0 when there were fewer. */
    long best(Query query, int count) throws IOException {
        var hits = searcher.search(query, new TopScoreDocCollectorManager(count, null, count)).scoreDocs;
        for (var hit : hits) {
            scores.merge(id(hit.doc), (long) hit.score, Math::max);
        }
        return hits.length < count ? 0 : (long) hits[hits.length - 1].score;
    }

    private String id(int doc) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        return id(DocValues.getBinary(leaf.reader(), IndexFields.ID), doc - leaf.docBase);
    }

    private static String id(BinaryDocValues ids, int doc) throws IOException {
        return ids.advanceExact(doc) ? ids.binaryValue().utf8ToString() : "";
    }
}
