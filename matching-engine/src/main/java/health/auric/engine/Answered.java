package health.auric.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers by pair, whichever record was named first. */
final class Answered {
    private final Map<String, Boolean> answers = new HashMap<>();
    private int met;

    Answered(List<Label> labels) {
        labels.forEach(label -> answers.put(key(label.a(), label.b()), label.same()));
    }

    static String key(String a, String b) {
        return a.compareTo(b) < 0 ? a + '\n' + b : b + '\n' + a;
    }

    /** What was answered about a pair. */
    Optional<Boolean> about(Link link) {
        Optional<Boolean> same = Optional.ofNullable(answers.get(key(link.a(), link.b())));
        met += same.isPresent() ? 1 : 0;
        return same;
    }

    /** How many answers were met so far. */
    int met() {
        return met;
    }
}
