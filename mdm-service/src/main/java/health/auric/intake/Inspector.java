package health.auric.intake;

import health.auric.kernel.Digest;
import health.auric.model.DomainDefinition;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Conforms arrivals and renders them; the expensive part of landing, so it spreads where cores are left over. */
@Component
class Inspector {

    // Of two cores the second belongs to the lanes: they talk to the database all the time and would wait for a core
    // each
    // time.
    private static final int WORTH_SPREADING = Runtime.getRuntime().availableProcessors() > 2 ? 32 : Integer.MAX_VALUE;

    private final JsonMapper json;
    private final JsonMapper canonical;

    Inspector(JsonMapper json) {
        this.json = json;
        this.canonical = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    List<Checked> inspect(DomainDefinition definition, List<Arrival> arrivals) {
        var stream = arrivals.size() < WORTH_SPREADING ? arrivals.stream() : arrivals.parallelStream();
        return stream.map(arrival -> inspect(definition, arrival)).toList();
    }

    private Checked inspect(DomainDefinition definition, Arrival arrival) {
        if (arrival.withdrawn()) {
            return new Checked(arrival, Map.of(), "{}", "{}", List.of(), Digest.of("withdrawn"));
        }
        var conformed = definition.conform(arrival.content());
        var asSent = AsSent.of(definition, arrival.content(), conformed);
        return new Checked(
                arrival,
                asSent,
                json.writeValueAsString(asSent),
                json.writeValueAsString(conformed.content()),
                conformed.findings(),
                Digest.of(canonical.writeValueAsString(asSent)));
    }
}
