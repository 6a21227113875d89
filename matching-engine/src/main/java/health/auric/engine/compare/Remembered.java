package health.auric.engine.compare;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Prepared values of texts seen before, because a record meets many others; forgets all of them when there are too many. */
final class Remembered<P> {

    private static final int MOST = 20_000;

    private final Function<String, P> prepare;
    private final Map<String, P> values = new ConcurrentHashMap<>();

    Remembered(Function<String, P> prepare) {
        this.prepare = prepare;
    }

    P of(String text) {
        var known = values.get(text);
        if (known != null) {
            return known;
        }
        if (values.size() >= MOST) {
            values.clear();
        }
        P prepared = prepare.apply(text);
        values.put(text, prepared);
        return prepared;
    }
}
