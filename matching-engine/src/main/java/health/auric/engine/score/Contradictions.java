package health.auric.engine.score;

import health.auric.engine.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds answers that cannot all be right: two records said to be different that other answers make the same. */
public final class Contradictions {
    private final Map<String, String> parent = new HashMap<>();

    private Contradictions(List<Label> labels) {
        labels.stream().filter(Label::same).forEach(label -> parent.put(root(label.a()), root(label.b())));
    }

    /** The "different" answers that the "same" answers contradict. */
    public static List<Label> among(List<Label> labels) {
        Contradictions said = new Contradictions(labels);
        List<Label> found = new ArrayList<>();
        for (Label label : labels) {
            if (!label.same() && said.root(label.a()).equals(said.root(label.b()))) {
                found.add(label);
            }
        }
        return found;
    }

    private String root(String id) {
        String at = id;
        String next = parent.getOrDefault(at, at);
        while (!next.equals(at)) {
            at = next;
            next = parent.getOrDefault(at, at);
        }
        return at;
    }
}
