package health.auric.engine.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** One Lucene index on disk with its writer and its searchers; a rebuild makes the next one. */
final class Generation implements AutoCloseable {

    private static final String POSITION = "position";
    private static final String STAMP = "stamp";

    final Path folder;
    final SearcherManager searchers;
    private final Directory directory;
    private final IndexWriter writer;

    Generation(Path folder) throws IOException {
        this.folder = folder;
        this.directory = FSDirectory.open(folder);
        try {
            this.writer = new IndexWriter(directory, config());
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
        this.searchers = new SearcherManager(writer, new PlainSearcher());
    }

    private static IndexWriterConfig config() {
        var config = new IndexWriterConfig(new KeywordAnalyzer());
        config.setSimilarity(new BooleanSimilarity());
        config.setRAMBufferSizeMB(64);
        config.setUseCompoundFile(false);
        config.setCommitOnClose(false);
        return config;
    }

    void put(CandidateRecord record) throws IOException {
        writer.updateDocument(IndexFields.id(record.id()), IndexFields.document(record));
    }

    /** Adds a record known to be new, which is faster. */
    void append(CandidateRecord record) {
        try {
            writer.addDocument(IndexFields.document(record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String id) throws IOException {
        writer.deleteDocuments(IndexFields.id(id));
    }

    void commit(long position, String stamp) throws IOException {
        var notes = Map.of(POSITION, Long.toString(position), STAMP, stamp);
        writer.setLiveCommitData(notes.entrySet());
        writer.commit();
    }

    /** The position of the last commit, or -1. */
    long position() {
        return Long.parseLong(note(POSITION, "-1"));
    }

    /** What the index was built for. */
    String stamp() {
        return note(STAMP, "");
    }

    private String note(String key, String otherwise) {
        var notes = writer.getLiveCommitData();
        if (notes != null) {
            for (var note : notes) {
                if (note.getKey().equals(key)) {
                    return note.getValue();
                }
            }
        }
        return otherwise;
    }

    /** Closes the index, even when it is gone from the disk; what was not committed is read again from its position. */
    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            writer.rollback();
        }
    }

    /** Closes the index and removes it from the disk. */
    void discard() throws IOException {
        try {
            close();
        } catch (IOException e) {
            // Damaged or gone already, which may be why it is replaced.
        }
        Shelf.delete(folder);
    }

    /** No query comes twice, so none is cached. */
    private static final class PlainSearcher extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new BooleanSimilarity());
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
