package health.auric.resolve;

import static java.util.Objects.requireNonNull;

import health.auric.resolve.Step.Drain;
import health.auric.resolve.Step.RecordName;
import health.auric.resolve.Step.Send;
import health.auric.resolve.Step.SetByHand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the hub must hold after a sequence, by the rules alone; it shares no code with the hub. */
final class Supposed {

    private final Map<String, SupposedDomain> domains = new LinkedHashMap<>();

    Supposed() {
        Kind.ALL.forEach(kind -> domains.put(kind.domain(), new SupposedDomain(kind)));
    }

    private SupposedDomain domain(String name) {
        return requireNonNull(domains.get(name));
    }

    /** What the sender hears. */
    String send(Send send) {
        return domain(send.domain()).land(send);
    }

    void drain(Drain drain) {
        domain(drain.domain()).drain(drain.atOnce());
    }

    /** The golden record a person would find behind this source record. */
    Optional<SupposedGolden> behind(RecordName name) {
        return domain(name.domain()).find(name).map(record -> record.golden);
    }

    void set(SetByHand by) {
        behind(by.record()).ifPresent(golden -> domain(by.record().domain()).set(golden, by));
    }

    List<SupposedGolden> goldens(Kind kind) {
        return domain(kind.domain()).goldens();
    }

    /** All of it, one line each. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var domain : domains.values()) {
            domain.describe(lines);
            for (var record : domain.records()) {
                record.references()
                        .forEach((attribute, target) -> lines.add(
                                "reference %s %s -> %s".formatted(record.name, attribute, behindText(target))));
            }
        }
        return lines.stream().sorted().toList();
    }

    String behindText(RecordName target) {
        return behind(target).map(SupposedGolden::label).orElse("waiting");
    }

    /** What can be asked again later: golden records and links. */
    List<String> pastLines() {
        return lines().stream()
                .filter(line -> line.startsWith("golden ") || line.startsWith("link ") && line.contains(" open"))
                .toList();
    }
}
