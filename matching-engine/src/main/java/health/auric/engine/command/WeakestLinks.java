package health.auric.engine.command;

import health.auric.engine.Link;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The weakest link each cluster needs: the last one that joins anything when the strongest come first. */
final class WeakestLinks {

    private static final Comparator<Link> STRONGEST_FIRST = Comparator.comparingDouble((Link link) -> -link.score())
            .thenComparing(Link::a)
            .thenComparing(Link::b);

    private final Map<String, String> roots = new HashMap<>();
    private final Map<String, Link> last = new HashMap<>();

    WeakestLinks(List<Link> links) {
        links.stream().sorted(STRONGEST_FIRST).forEach(this::join);
    }

    private void join(Link link) {
        var a = root(link.a());
        var b = root(link.b());
        roots.put(b, a);
        last.put(a, a.equals(b) ? last.getOrDefault(a, link) : link);
    }

    private String root(String id) {
        var at = id;
        for (var up = roots.getOrDefault(at, at); !up.equals(at); up = roots.getOrDefault(at, at)) {
            at = up;
        }
        return at;
    }

    /** The weakest link of the cluster a record is in. */
    Link of(String id) {
        return Objects.requireNonNull(last.get(root(id)), id);
    }
}
