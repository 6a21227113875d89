package health.auric.engine.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * The candidates of one record at a time, from a Lucene index on disk. Every search sees every write before it. The
 * index is a copy: it remembers the position it was last saved at, and is fed again from there or rebuilt.
 */
public final class OnlineCandidates implements AutoCloseable {

    private final List<TermFamily> families;
    private final OnlineSettings settings;
    private final Path folder;
    private final Shelf shelf;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Overlay overlay = new Overlay();
    private final Opened opened;
    private Generation generation;

    private OnlineCandidates(Path folder, List<TermFamily> families, OnlineSettings settings) throws IOException {
        this.folder = folder;
        this.families = List.copyOf(families);
        this.settings = settings;
        this.shelf = new Shelf(folder);
        this.opened = Opened.in(shelf, this.families);
        this.generation = opened.generation();
    }

    /** Opens the index in the folder; one that is damaged or was built for other terms is replaced by an empty one. */
    public static OnlineCandidates open(Path folder, List<TermFamily> families, OnlineSettings settings) {
        try {
            return new OnlineCandidates(folder, families, settings);
        } catch (IOException e) {
            throw new IndexUnusable(folder, e);
        }
    }

    /** Why the index had to be begun anew when it was opened. */
    public Optional<String> begunAnew() {
        return opened.begunAnew();
    }

    /** The position given to the last {@link #commit}, or -1 when all records have to be given. */
    public long position() {
        return reading(() -> generation.position());
    }

    /** Adds a record or replaces it. */
    public void put(CandidateRecord record) {
        writing(() -> {
            generation.put(record);
            overlay.put(record);
            refreshWhenLarge();
        });
    }

    /** Removes a record. */
    public void remove(String id) {
        writing(() -> {
            generation.remove(id);
            overlay.remove(id);
            refreshWhenLarge();
        });
    }

    private void refreshWhenLarge() throws IOException {
        if (overlay.size() >= settings.unseen()) {
            refreshed();
        }
    }

    /** Moves what was written from memory to the index, as happens by itself now and then. */
    public void refresh() {
        writing(this::refreshed);
    }

    private void refreshed() throws IOException {
        generation.searchers.maybeRefreshBlocking();
        overlay.clear();
    }

    /** Makes everything written so far safe on disk; after a crash, go on from this position. */
    public void commit(long position) {
        writing(() -> generation.commit(position, Opened.stamp(families)));
    }

    /** The records worth comparing with this one, best first; it need not be in the index. */
    public Candidates search(CandidateRecord record) {
        return search(record, "");
    }

    /** The same, while {@code typed}, the beginning of a word of the first family, is not complete yet. */
    public Candidates search(CandidateRecord record, String typed) {
        return reading(() -> {
            var searcher = generation.searchers.acquire();
            try {
                return new OnlineSearch(families, settings, overlay, searcher).search(record, typed);
            } finally {
                generation.searchers.release(searcher);
            }
        });
    }

    /** Sums of what the index holds, to compare with those of the store behind it. */
    public Checksums checksums() {
        refresh();
        return reading(() -> Contents.checksums(generation));
    }

    /** How many records the index holds. */
    public int size() {
        refresh();
        return reading(() -> Contents.size(generation));
    }

    /**
     * Builds the index again beside the old one, which goes on answering, and swaps them. Changes made meanwhile have
     * to be given again, from {@code position} on.
     */
    public void rebuild(Stream<CandidateRecord> records, long position) {
        try {
            var next = filled(records, position);
            writing(() -> swap(next));
        } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
            throw new IndexUnusable(folder, e);
        }
    }

    private Generation filled(Stream<CandidateRecord> records, long position) throws IOException {
        var next = new Generation(shelf.after(generation.folder));
        try (records) {
            records.forEachOrdered(next::append);
            next.commit(position, Opened.stamp(families));
            next.searchers.maybeRefreshBlocking();
        }
        return next;
    }

    private void swap(Generation next) throws IOException {
        shelf.choose(next.folder);
        var old = generation;
        generation = next;
        overlay.clear();
        old.discard();
    }

    @Override
    public void close() {
        writing(generation::close);
    }

    private void writing(Step step) {
        holding(lock.writeLock(), () -> {
            step.run();
            return true;
        });
    }

    private <T> T reading(Answer<T> answer) {
        return holding(lock.readLock(), answer);
    }

    private <T> T holding(Lock held, Answer<T> answer) {
        held.lock();
        try {
            return answer.get();
        } catch (IOException | AlreadyClosedException e) {
            throw new IndexUnusable(folder, e);
        } finally {
            held.unlock();
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    @FunctionalInterface
    private interface Answer<T> {
        T get() throws IOException;
    }
}
