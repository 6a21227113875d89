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
    private final int[] score;
    private int[] touched = new int[1 << 14];
    private long[] plan = new long[64];
    private long[] ranked = new long[256];
    private byte cut;
    private int found;
    private int joined;

    Probe(TermTable table, Postings postings, Variants variants, BulkSettings settings) {
        this.table = table;
        this.postings = postings;
        this.variants = variants;
        this.settings = settings;
        this.score = new int[table.rows()];
    }

    /** Searches for a record of the table; nothing is found for one that another stands for. */
    void search(int row, Neighbors into) {
        cut = 0;
        if (table.stands(row)) {
            search(table.terms, table.start[row], table.start[row] + table.size(row), row, table.source[row], into);
        }
        into.endRow();
    }

    /** Searches for any record by its terms; {@code row} is not found, nor is its source where sources must differ. */
    void search(int[] terms, int from, int to, int row, int source, Neighbors into) {
        found = 0;
        joined = 0;
        long mass = gather(plan(terms, from, to));
        select(row, source, mass, into);
    }

    /** Why the last search was cut short. */
    byte cut() {
        return cut;
    }

    /**
     * Adds up what every record shares with this one, keys first, then the rarest terms; returns this one's weight.
     * Terms as frequent as each other are read together or not at all, so their numbers do not matter.
     */
    private long gather(int planned) {
        long mass = 0;
        long spent = 0;
        int read = 0;
        for (int i = 0; i < planned; ) {
            int size = postings.size((int) plan[i] & TERM);
            boolean joins = plan[i] < NO_KEY;
            boolean reads = size > 1 && (joins || affords(size, spent, read));
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

    private boolean affords(int size, long spent, int read) {
        if (size > settings.block()) {
            cut |= CutReason.OVERSIZED.bit();
            return false;
        }
        if (read >= settings.terms() && spent + size > settings.budget()) {
            cut |= CutReason.BUDGET.bit();
            return false;
        }
        return true;
    }

    private int plan(int[] terms, int from, int to) {
        int planned = 0;
        for (int i = from; i < to; i++) {
            int term = terms[i];
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
    private void select(int row, int source, long mass, Neighbors into) {
        int ranks = 0;
        long faint = (long) (settings.faint() * mass);
        Arrays.sort(touched, 0, joined);
        ranked = found > ranked.length ? new long[found * 2] : ranked;
        for (int i = 0; i < found; i++) {
            int other = touched[i];
            int value = score[other];
            score[other] = 0;
            if (other == row || settings.across() && table.source[other] == source) {
                continue;
            }
            if (i < joined) {
                into.add(other, Math.min(1, value / (float) mass));
            } else if (value >= faint) {
                ranked[ranks++] = rank(value, other);
            }
        }
        int kept = nearest(ranks, (long) (settings.strong() * mass));
        for (int i = 0; i < kept; i++) {
            into.add((int) ranked[i], Math.min(1, value(ranked[i]) / (float) mass));
        }
    }

    private int nearest(int ranks, long strong) {
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
            cut |= CutReason.CROWDED.bit();
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
