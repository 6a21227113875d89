package health.auric.engine.candidate;

import java.util.ArrayList;
import java.util.List;

/** Takes in records one by one, {@code row} and then its terms and keys, and numbers the terms. */
public final class TermTableBuilder {

    private final List<TermFamily> families;
    private final TermDictionary dictionary = new TermDictionary();
    private final List<String> order = new ArrayList<>();
    private final IntList source = new IntList();
    private final LongList fingerprint = new LongList();
    private final IntList start = new IntList();
    private final IntList terms = new IntList();

    public TermTableBuilder(List<TermFamily> families) {
        this.families = TermRows.withKeys(families);
    }

    /** Begins a record; see {@link TermRows} for what the arguments mean. */
    public void row(String order, int source, long fingerprint) {
        this.order.add(order);
        this.source.add(source);
        this.fingerprint.add(fingerprint);
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
            terms.add(dictionary.add(TermRows.KEYS, key));
        }
    }

    /** Ends taking in. */
    public TermTable build() {
        start.add(terms.size());
        return TermTable.of(new TermRows(
                families,
                dictionary.families(),
                dictionary::text,
                order,
                source.toArray(),
                fingerprint.toArray(),
                start.toArray(),
                terms.toArray()));
    }
}
