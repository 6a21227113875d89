package health.auric.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Lucene this project pins does what the engine will lean on, on the Java it runs on. */
class LuceneLineTests {

    @TempDir
    Path folder;

    @Test
    void findsANameWithATypoOnDisk() throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
                writer.addDocument(supplier("1", "Northmere Surgical Supply"));
                writer.addDocument(supplier("2", "Calder Ridge Orthopedics"));
            }
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);

                var hits = searcher.search(
                        new BooleanQuery.Builder()
                                .add(new FuzzyQuery(new Term("name", "nortmere"), 1), BooleanClause.Occur.SHOULD)
                                .add(new TermQuery(new Term("name", "surgical")), BooleanClause.Occur.SHOULD)
                                .build(),
                        5);

                assertThat(hits.scoreDocs).hasSize(1);
                assertThat(searcher.storedFields()
                                .document(hits.scoreDocs[0].doc)
                                .get("id"))
                        .isEqualTo("1");
            }
        }
    }

    @Test
    void remembersAPositionInItsCommit() throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
                writer.addDocument(supplier("1", "Northmere"));
                writer.setLiveCommitData(java.util.Map.of("position", "4711").entrySet());
                writer.commit();
            }
            try (var reader = DirectoryReader.open(directory)) {
                assertThat(reader.getIndexCommit().getUserData()).containsEntry("position", "4711");
            }
        }
    }

    private static Document supplier(String id, String name) {
        var document = new Document();
        document.add(new StringField("id", id, Field.Store.YES));
        document.add(new TextField("name", name, Field.Store.NO));
        return document;
    }
}
