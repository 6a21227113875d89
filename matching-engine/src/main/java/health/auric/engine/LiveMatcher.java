package health.auric.engine;

import health.auric.engine.candidate.Candidate;
import health.auric.engine.candidate.CandidateRecord;
import health.auric.engine.candidate.OnlineCandidates;
import health.auric.engine.candidate.OnlineSettings;
import health.auric.engine.candidate.TermFamily;
import health.auric.engine.compare.Comparison;
import health.auric.engine.compare.Comparisons;
import health.auric.engine.compare.Keys;
import health.auric.engine.compare.Scratch;
import health.auric.engine.explain.Explainer;
import health.auric.engine.explain.Explanation;
import health.auric.engine.prepare.Rows;
import health.auric.engine.profile.Field;
import health.auric.engine.score.Model;
import health.auric.engine.score.Pairs;
import health.auric.engine.score.Threshold;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Matches one record at a time against a set that changes, with the weights of a {@link Matcher}: candidates from an
 * index on disk, prepared values in memory. Every search sees every change before it.
 */
public final class LiveMatcher implements AutoCloseable {
    private static final List<TermFamily> FAMILIES = List.of(TermFamily.fuzzy("words", 1));
    private static final double WASTE = 1.5;
    private final Model model;
    private final Rows rows;
    private final List<Comparison> comparisons;
    private final Keys keys;
    private final OnlineCandidates index;
    private final Scratch scratch = new Scratch();
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final List<String> columns;
    private int added;

    private LiveMatcher(Matcher trained, Path folder) {
        model = trained.model();
        columns = trained.profile().fields().stream().map(Field::column).toList();
        rows = new Rows(trained.profile().fields());
        keys = new Keys(trained.profile().fields(), rows);
        comparisons = new Comparisons(trained.profile().fields(), rows).chosen();
        rows.addAll(trained.entries().stream().map(Entry::values).toList(), done -> {});
        trained.entries().forEach(entry -> rowOf.put(entry.id(), added++));
        if (added > 0) {
            rows.freeze();
        }
        index = OnlineCandidates.open(folder, FAMILIES, OnlineSettings.defaults());
        index.rebuild(trained.entries().stream().map(this::terms), 0);
    }

    /** Takes over the records, the profile and the weights of a matcher; the index is built in the folder. */
    public static LiveMatcher of(Matcher trained, Path folder) {
        return new LiveMatcher(trained, folder);
    }

    /** Adds a record or replaces it. */
    public synchronized void put(Entry entry) {
        index.put(terms(entry));
        rows.add(entry.values());
        rowOf.put(entry.id(), added++);
        if (added > WASTE * (rowOf.size() + 1_000)) {
            forgetReplaced();
        }
    }

    private void forgetReplaced() {
        BitSet kept = new BitSet();
        rowOf.values().forEach(kept::set);
        rows.keep(kept);
        int[] before = kept.stream().toArray();
        rowOf.replaceAll((id, row) -> Arrays.binarySearch(before, row));
        added = before.length;
    }

    /** Removes a record. */
    public synchronized void remove(String id) {
        index.remove(id);
        rowOf.remove(id);
    }

    /** The records most like this one, which need not be among them; absent values are "". */
    public synchronized List<Link> search(Entry partial, int count) {
        return with(
                partial,
                () -> index.search(terms(partial)).found().stream()
                        .map(hit -> link(partial.id(), hit.id()))
                        .sorted(Comparator.comparingDouble(Link::score)
                                .reversed()
                                .thenComparing(Link::b))
                        .limit(count)
                        .toList());
    }

    /** Why a record is the same as one of the set, or not; the set keeps no values as given, so the caller brings them. */
    public synchronized Explanation explain(Entry partial, Entry found) {
        int row = row(found.id());
        BiFunction<Integer, String, String> given =
                (of, column) -> (of == row ? found : partial).values().get(columns.indexOf(column));
        return with(partial, () -> new Explainer(model, comparisons, given).explain(row, added, true));
    }

    /** Answers while a record is there that leaves no trace. */
    private <T> T with(Entry partial, Supplier<T> answer) {
        rows.add(partial.values());
        try {
            return answer.get();
        } finally {
            rows.drop();
            scratch.forget();
        }
    }

    /**
     * The records that are the same as one of the set, itself among them; the order in which they were put plays no part. Known gives
     * back the values of a record by its id.
     */
    public synchronized List<String> cluster(String id, Function<String, Entry> known) {
        Function<String, Collection<String>> near = of -> index.search(terms(known.apply(of))).found().stream()
                .map(Candidate::id)
                .toList();
        return new Neighborhood(near, (a, b) -> score(row(a), row(b))).cluster(id);
    }

    private double score(int a, int b) {
        return model.score(Pairs.outcomes(Math.min(a, b), Math.max(a, b), comparisons, scratch));
    }

    private int row(String id) {
        Integer row = rowOf.get(id);
        if (row == null) {
            throw new IllegalArgumentException("There is no record with the id %s".formatted(id));
        }
        return row;
    }

    private Link link(String probe, String found) {
        double score = score(row(found), added);
        double probability = Threshold.probability(score);
        return new Link(probe, found, score, probability, probability >= 0.5 ? Verdict.SAME : Verdict.UNSURE);
    }

    private CandidateRecord terms(Entry entry) {
        Set<String> words = new HashSet<>();
        Set<String> exact = new HashSet<>();
        keys.of(entry.values()).forEach(term -> (Keys.isKey(term) ? exact : words).add(term));
        return new CandidateRecord(
                entry.id(), 0, List.of(words), exact, entry.values().hashCode());
    }

    @Override
    public void close() {
        index.close();
    }
}
