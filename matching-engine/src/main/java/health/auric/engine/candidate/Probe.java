package health.auric.engine.candidate;

import java.util.Arrays;

/** Searches for one record after another in one thread; allocates only while its arrays grow. */
final class Probe {

    private static final long NO_KEY = 1L << 62;
    private static final long VARIANT = 1L << 31;
    private static final int TERM = Integer.MAX_VALUE;

    private final TermTable table;
    private final Postings postings;
    private final Variants variants;
    private final BulkSettings settings;
    private final byte[] cuts;
    private final int[] score;
    private int[] touched = new int[1 << 14];
    private long[] plan = new long[64];
    private long[] ranked = new long[256];
    private int found;
    private int joined;

    Probe(TermTable table, Postings postings, Variants variants, BulkSettings settings, byte[] cuts) {
        this.table = table;
        this.postings = postings;
        this.variants = variants;
        this.settings = settings;
        this.cuts = cuts;
        this.score = new int[table.rows()];
    }

    void search(int row, Neighbors into) {
        if (table.stands(row)) {
            found = 0;
            joined = 0;
            long mass = gather(row);
            select(row, mass, into);
        }
        into.endRow();
    }

    /**
     * Adds up what every record shares with this one, keys first, then the rarest terms; returns this one's weight.
     * Terms as frequent as each other are read together or not at all, so their numbers do not matter.
     */
    private long gather(int row) {
        int planned = plan(row);
        long mass = 0;
        long spent = 0;
        int read = 0;
        for (int i = 0; i < planned; ) {
            int size = postings.size((int) plan[i] & TERM);
            boolean joins = plan[i] < NO_KEY;
            boolean reads = size > 1 && (joins || affords(row, size, spent, read));
            for (long alike = plan[i] >>> 32; i < planned && plan[i] >>> 32 == alike; i++) {
                int term = (int) plan[i] & TERM;
                boolean variant = (plan[i] & VARIANT) != 0;
                mass += variant ? 0 : postings.weight[term];
                if (reads) {
                    accumulate(term, variant ? Weight.near(postings.weight[term]) : postings.weight[term]);
                    spent += size;
                    read += joins ? 0 : 1;
                }
            }
            joined = joins ? found : joined;
        }
        return mass;
    }

    private boolean affords(int row, int size, long spent, int read) {
        if (size > settings.block()) {
            cuts[row] |= CutReason.OVERSIZED.bit();
            return false;
        }
        if (read >= settings.terms() && spent + size > settings.budget()) {
            cuts[row] |= CutReason.BUDGET.bit();
            return false;
        }
        return true;
    }

    private int plan(int row) {
        int planned = 0;
        int to = table.start[row] + table.size(row);
        for (int i = table.start[row]; i < to; i++) {
            int term = table.terms[i];
            int size = postings.size(term);
            boolean joins = size <= settings.group() && table.isKey(term);
            planned = plan(planned, (joins ? 0 : NO_KEY) | (long) size << 32 | term);
            for (int near = variants.from(term); near < variants.to(term); near++) {
                int other = variants.near(near);
                planned = plan(planned, NO_KEY | (long) postings.size(other) << 32 | VARIANT | other);
            }
        }
        Arrays.sort(plan, 0, planned);
        return planned;
    }

    private int plan(int planned, long entry) {
        plan = planned == plan.length ? Arrays.copyOf(plan, planned * 2) : plan;
        plan[planned] = entry;
        return planned + 1;
    }

    private void accumulate(int term, int weight) {
        int to = postings.start[term + 1];
        int[] rows = postings.rows;
        if (found + postings.size(term) > touched.length) {
            touched = Arrays.copyOf(touched, (found + postings.size(term)) * 2);
        }
        for (int i = postings.start[term]; i < to; i++) {
            int other = rows[i];
            int before = score[other];
            touched[found] = other;
            found += before == 0 ? 1 : 0;
            score[other] = before + weight;
        }
    }

    /** Keeps those joined by a key, the nearest, and beyond them the strong ones; wipes the scores on the way. */
    private void select(int row, long mass, Neighbors into) {
        int ranks = 0;
        long faint = (long) (settings.faint() * mass);
        Arrays.sort(touched, 0, joined);
        ranked = found > ranked.length ? new long[found * 2] : ranked;
        for (int i = 0; i < found; i++) {
            int other = touched[i];
            int value = score[other];
            score[other] = 0;
            if (other == row || settings.across() && table.source[other] == table.source[row]) {
                continue;
            }
            if (i < joined) {
                into.add(other, Math.min(1, value / (float) mass));
            } else if (value >= faint) {
                ranked[ranks++] = rank(value, other);
            }
        }
        int kept = nearest(row, ranks, (long) (settings.strong() * mass));
        for (int i = 0; i < kept; i++) {
            into.add((int) ranked[i], Math.min(1, value(ranked[i]) / (float) mass));
        }
    }

    private int nearest(int row, int ranks, long strong) {
        int kept = Math.min(ranks, settings.nearest());
        if (ranks > kept) {
            Selection.smallestFirst(ranked, ranks, kept);
            for (int i = kept; i < ranks; i++) {
                if (value(ranked[i]) >= strong) {
                    long strongOne = ranked[i];
                    ranked[i] = ranked[kept];
                    ranked[kept++] = strongOne;
                }
            }
        }
        Arrays.sort(ranked, 0, kept);
        if (kept > settings.most()) {
            cuts[row] |= CutReason.CROWDED.bit();
            return settings.most();
        }
        return kept;
    }

    /** The higher the score the smaller the rank; equal scores go by the records' own order. */
    private static long rank(int value, int row) {
        return (long) (Integer.MAX_VALUE - value) << 32 | row;
    }

    private static int value(long rank) {
        return Integer.MAX_VALUE - (int) (rank >>> 32);
    }
}
