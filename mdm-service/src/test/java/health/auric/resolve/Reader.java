package health.auric.resolve;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import health.auric.access.Actors;
import health.auric.golden.read.GoldenName;
import health.auric.golden.read.GoldenRecords;
import health.auric.golden.read.GoldenView;
import health.auric.golden.read.When;
import health.auric.kernel.DomainName;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Asks the hub as everybody does what a record said then, and what it pointed to. */
final class Reader {

    private final GoldenRecords records;

    Reader(GoldenRecords records) {
        this.records = records;
    }

    /** The line is what {@link Supposed} held of a golden record at that moment, the lines all it held. */
    void ask(String line, Instant then, List<String> lines) {
        var links = links(lines);
        var label = line.split(" ")[1];
        var kind = Kind.ALL.stream()
                .filter(each -> label.startsWith(each.prefix()))
                .findFirst()
                .orElseThrow();
        var name = "%s-%07d".formatted(kind.prefix(), Long.parseLong(label.substring(label.indexOf('-') + 1)));
        var view = Actors.asSystem(() -> records.find(new DomainName(kind.domain()), name, new When(then, null)));
        assertThat(said(view, label)).as(name + " as of " + then).isEqualTo(line);
        kind.references().forEach((attribute, domain) -> {
            if (view.content().get(attribute) instanceof Map<?, ?> reference) {
                var target = domain + "/" + reference.get("source") + "/" + reference.get("key");
                assertThat(target(reference))
                        .as(attribute + " of " + name + " as of " + then)
                        .isEqualTo(links.getOrDefault(target, "waiting"));
            }
        });
    }

    private static Map<String, String> links(List<String> lines) {
        var links = new HashMap<String, String>();
        lines.stream()
                .filter(line -> line.startsWith("link "))
                .map(line -> line.split(" "))
                .forEach(words -> links.put(words[1], words[4]));
        return links;
    }

    private static String said(GoldenView view, String label) {
        var content = new TreeMap<String, Object>();
        view.content().forEach((attribute, value) -> content.put(attribute, plain(value)));
        return "golden %s %s v%d %s".formatted(label, view.status(), view.version(), content);
    }

    private static Object plain(Object value) {
        if (!(value instanceof Map<?, ?> reference)) {
            return value;
        }
        var plain = new TreeMap<String, Object>();
        plain.put("source", reference.get("source"));
        plain.put("key", reference.get("key"));
        return plain;
    }

    private static @Nullable String target(Map<?, ?> reference) {
        if (Boolean.TRUE.equals(reference.get("waiting"))) {
            return "waiting";
        }
        var number = ((GoldenName) requireNonNull(reference.get("golden"))).number();
        int dash = number.indexOf('-');
        return number.substring(0, dash + 1) + Long.parseLong(number.substring(dash + 1));
    }
}
