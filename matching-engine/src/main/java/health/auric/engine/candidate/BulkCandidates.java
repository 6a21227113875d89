package health.auric.engine.candidate;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** All pairs of a set of records that are worth comparing. */
public final class BulkCandidates {

    private final TermTable table;
    private final Neighbors[] blocks;
    private final int[] position;
    private final CutReport report;

    private BulkCandidates(TermTable table, Neighbors[] blocks, CutReport report) {
        this.table = table;
        this.blocks = blocks;
        this.report = report;
        this.position = new int[table.rows()];
        for (int row = 0; row < position.length; row++) {
            position[table.rowOf[row]] = row;
        }
    }

    /** Searches for every record among all; the outcome depends neither on the threads nor on the order of the records. */
    public static BulkCandidates of(TermTable table, BulkSettings settings, int threads) {
        return of(table, settings, threads, done -> {});
    }

    /** As above, and says how many records were searched for. */
    public static BulkCandidates of(TermTable table, BulkSettings settings, int threads, IntConsumer done) {
        var postings = new Postings(table);
        var variants = new Variants(table, postings);
        byte[] cuts = new byte[table.rows()];
        var blocks = new Neighbors[(table.rows() + Neighbors.BLOCK - 1) / Neighbors.BLOCK];
        var searched = new AtomicInteger();
        Blocks.run(threads, blocks.length, () -> {
            var probe = new Probe(table, postings, variants, settings);
            return block -> {
                blocks[block] = search(probe, table, block, cuts);
                done.accept(Math.min(table.rows(), searched.incrementAndGet() * Neighbors.BLOCK));
            };
        });
        return new BulkCandidates(table, blocks, Oversize.report(table, postings, settings, cuts));
    }

    private static Neighbors search(Probe probe, TermTable table, int block, byte[] cuts) {
        var neighbors = new Neighbors(block);
        rows(table, block).forEach(row -> {
            probe.search(row, neighbors);
            cuts[row] = probe.cut();
        });
        return neighbors.trimmed();
    }

    private static IntStream rows(TermTable table, int block) {
        return IntStream.range(block * Neighbors.BLOCK, Math.min(table.rows(), (block + 1) * Neighbors.BLOCK));
    }

    /** How many blocks {@link #stream} gives. */
    public int blocks() {
        return blocks.length;
    }

    /** Gives every unordered pair once, to one sink per thread. */
    public void stream(int threads, Supplier<PairSink> sinks) {
        Blocks.run(threads, blocks.length, () -> {
            var sink = sinks.get();
            return block -> {
                sink.beginBlock(block);
                rows(table, block).forEach(row -> give(row, blocks[block], sink));
                sink.endBlock(block);
            };
        });
    }

    private void give(int row, Neighbors own, PairSink sink) {
        for (int i = own.from(row); i < own.to(row); i++) {
            int other = own.row(i);
            if (row < other || !blocks[other / Neighbors.BLOCK].has(other, row)) {
                sink.pair(table.rowOf[row], table.rowOf[other], own.share(i));
            }
        }
    }

    /** All pairs at once, as "smaller row, larger row" in one long, sorted. */
    public long[] pairs(int threads) {
        var found = new long[blocks.length][];
        stream(threads, () -> new Collecting(found));
        return sorted(found);
    }

    private static long[] sorted(long[][] found) {
        long[] all =
                new long[Arrays.stream(found).mapToInt(block -> block.length).sum()];
        int at = 0;
        for (long[] block : found) {
            System.arraycopy(block, 0, all, at, block.length);
            at += block.length;
        }
        Arrays.parallelSort(all);
        return all;
    }

    /** The record that stands for this one: itself, or the first identical one of its source. */
    public int twinOf(int row) {
        return table.rowOf[table.twin[position[row]]];
    }

    /** What was cut short. */
    public CutReport report() {
        return report;
    }

    /** Keeps the pairs of a block. */
    private static final class Collecting implements PairSink {

        private final long[][] found;
        private LongList block = new LongList();

        Collecting(long[][] found) {
            this.found = found;
        }

        @Override
        public void pair(int a, int b, float share) {
            block.add((long) Math.min(a, b) << 32 | Math.max(a, b));
        }

        @Override
        public void endBlock(int number) {
            found[number] = block.toArray();
            block = new LongList();
        }
    }
}
