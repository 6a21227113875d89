package health.auric.engine.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Takes in records one by one: {@code row}, then its terms and keys. */
public final class TermTableBuilder {

    private final List<TermFamily> families;
    private final TermDictionary dictionary = new TermDictionary();
    private final List<String> order = new ArrayList<>();
    private final IntList source = new IntList();
    private final LongList content = new LongList();
    private final IntList start = new IntList();
    private final IntList terms = new IntList();

    public TermTableBuilder(List<TermFamily> families) {
        var all = new ArrayList<TermFamily>();
        all.add(TermFamily.exact("key", 1));
        all.addAll(families);
        this.families = List.copyOf(all);
    }

    /**
     * Begins a record.
     *
     * @param key orders the records: unique and stable. Ties break by it and neighbors in it are worked on together, so
     *     a place or the start of a name in front of the id makes it faster.
     * @param source number of the file or system the record came from
     * @param fingerprint over all its standardized values, equal for identical records of a source; 0 for none
     */
    public void row(String key, int source, long fingerprint) {
        order.add(key);
        this.source.add(source);
        content.add(fingerprint);
        start.add(terms.size());
    }

    /** Adds a term to the record begun last; {@code family} counts from 0 in the list given at the start. */
    public void term(int family, CharSequence term) {
        if (!term.isEmpty()) {
            terms.add(dictionary.add(family + 1, term));
        }
    }

    /** Adds an exact key, such as {@code phone:+13125550100}: records that share it always meet. */
    public void key(CharSequence key) {
        if (!key.isEmpty()) {
            terms.add(dictionary.add(TermTable.KEYS, key));
        }
    }

    /** Numbers terms and records by their own order. */
    public TermTable build() {
        start.add(terms.size());
        int[] renumbered = dictionary.seal();
        return new TermTable(families, dictionary, arranged(sorted(), renumbered));
    }

    private int[] sorted() {
        boolean already = IntStream.range(1, order.size())
                .allMatch(i -> order.get(i - 1).compareTo(order.get(i)) <= 0);
        var rows = IntStream.range(0, order.size());
        return already
                ? rows.toArray()
                : rows.boxed()
                        .sorted((a, b) -> order.get(a).compareTo(order.get(b)))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    private TermTable.RowArrays arranged(int[] rowOf, int[] renumbered) {
        int rows = rowOf.length;
        var arranged = new TermTable.RowArrays(
                rowOf, new int[rows], new long[rows], new int[rows + 1], new int[terms.size()]);
        int end = 0;
        for (int row = 0; row < rows; row++) {
            arranged.source()[row] = source.get(rowOf[row]);
            arranged.content()[row] = content.get(rowOf[row]);
            end = distinct(rowOf[row], renumbered, arranged.terms(), end);
            arranged.start()[row + 1] = end;
        }
        return arranged;
    }

    private int distinct(int given, int[] renumbered, int[] into, int from) {
        int end = from;
        for (int i = start.get(given); i < start.get(given + 1); i++) {
            into[end++] = renumbered[terms.get(i)];
        }
        Arrays.sort(into, from, end);
        int kept = from;
        for (int i = from; i < end; i++) {
            if (i == from || into[i] != into[i - 1]) {
                into[kept++] = into[i];
            }
        }
        return kept;
    }
}
