package health.auric.engine.compare;

import health.auric.engine.prepare.Column;
import health.auric.engine.prepare.Terms;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What is read out of a text, such as its quantities, compared by a comparator of such readings. */
public final class ReadComparison<P> implements Comparison {
    private final Subject subject;
    private final Column column;
    private final Terms terms;
    private final Graded<P> graded;
    private final Function<String, P> reader;
    private final Predicate<P> absent;
    private final Scale scale;
    private final Map<Integer, P> read = new ConcurrentHashMap<>();

    /** The column holds the whole text as its one token; weights has one value per level of the comparator. */
    ReadComparison(
            Subject subject,
            Column column,
            Terms terms,
            Graded<P> graded,
            Function<String, P> reader,
            Predicate<P> absent,
            double... weights) {
        this.subject = subject;
        this.column = column;
        this.terms = terms;
        this.graded = graded;
        this.reader = reader;
        this.absent = absent;
        this.scale = new Scale(IntStream.range(0, graded.levels())
                .mapToObj(level -> Level.of(graded.names().get(level), weights[level]))
                .toList());
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public Scale scale() {
        return scale;
    }

    @Override
    public int compare(int a, int b, Scratch scratch) {
        if (column.isEmpty(a) || column.isEmpty(b)) {
            return Scale.MISSING;
        }
        P left = reading(column.token(column.start(a)));
        P right = reading(column.token(column.start(b)));
        return absent.test(left) || absent.test(right) ? Scale.MISSING : scale.outcome(graded.compare(left, right), 1);
    }

    private P reading(int token) {
        if (!terms.isLasting(token)) {
            return reader.apply(terms.text(token));
        }
        P known = read.get(token);
        return known == null ? read.computeIfAbsent(token, key -> reader.apply(terms.text(key))) : known;
    }

    @Override
    public String standard(int row) {
        return terms.text(column, row);
    }
}
