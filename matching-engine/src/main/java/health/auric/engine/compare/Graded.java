package health.auric.engine.compare;

import java.util.List;

/** A comparator whose levels have names, which also are the reasons it gives. */
public abstract class Graded<P> implements Comparator<P> {

    private final List<String> names;

    Graded(String... names) {
        this.names = List.of(names);
    }

    @Override
    public final int levels() {
        return names.size();
    }

    /** What each level means, the lowest first. */
    public final List<String> names() {
        return names;
    }

    @Override
    public final Evidence explain(P a, P b) {
        int level = compare(a, b);
        return new Evidence(level, similarity(a, b, level), reason(a, b, level));
    }

    double similarity(P a, P b, int level) {
        return level / (names.size() - 1.0);
    }

    String reason(P a, P b, int level) {
        return names.get(level);
    }
}
