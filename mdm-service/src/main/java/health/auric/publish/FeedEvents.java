package health.auric.publish;

import health.auric.access.Actor;
import health.auric.golden.GoldenNumber;
import health.auric.golden.read.Body;
import health.auric.golden.read.Contents;
import health.auric.golden.read.When;
import health.auric.model.DomainDefinition;
import health.auric.model.DomainDefinitions;
import health.auric.model.Mask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes CloudEvents of entries: content as in that version, restricted values masked, references as they lead today. */
@Component
class FeedEvents {

    private final DomainDefinitions definitions;
    private final Contents contents;
    private final String source;

    FeedEvents(DomainDefinitions definitions, Contents contents, @Value("${auric.organization:}") String organization) {
        this.definitions = definitions;
        this.contents = contents;
        this.source = "/auric/" + organization.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    List<FeedEvent> of(List<FeedRow> rows, Actor actor, int incarnation) {
        var known = known(rows);
        var shown = contents.shown(
                known.stream().map(row -> body(row, definition(row), actor)).toList(), When.NOW);
        var events = new ArrayList<FeedEvent>();
        for (int i = 0; i < known.size(); i++) {
            events.add(event(known.get(i), incarnation, shown.get(i)));
        }
        return events;
    }

    // An entry of a domain whose definition was taken away has nothing that could be shown.
    private List<FeedRow> known(List<FeedRow> rows) {
        return rows.stream()
                .filter(row -> definitions.find(row.domain()).isPresent())
                .toList();
    }

    private DomainDefinition definition(FeedRow row) {
        return definitions.find(row.domain()).orElseThrow();
    }

    private Body body(FeedRow row, DomainDefinition definition, Actor actor) {
        var content = contents.read(row.content());
        var mask = new Mask(actor, row.domain(), row.facilities());
        if (row.local() == null) {
            return new Body(definition, content, mask);
        }
        return new Body(
                definition, definition.localOf(content), mask, row.local().source(), null);
    }

    private FeedEvent event(FeedRow row, int incarnation, Map<String, Object> content) {
        return new FeedEvent(
                "1.0",
                row.event(),
                source,
                "auric." + row.domain() + "." + row.kind(),
                row.subject(),
                row.at(),
                "application/json",
                Long.toString(row.position()),
                incarnation,
                row.version(),
                row.correlationId(),
                row.local() == null ? golden(row, content) : local(row, row.local(), content));
    }

    private Map<String, Object> golden(FeedRow row, Map<String, Object> content) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", row.subject());
        put(told, "number", number(row));
        told.put("version", row.version());
        put(told, "status", row.status());
        told.put("content", content);
        return told;
    }

    private Map<String, Object> local(FeedRow row, FeedRow.LocalRecord record, Map<String, Object> attributes) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", row.subject());
        told.put("source", record.source());
        row.facilities().forEach(facility -> told.put("facility", facility));
        told.put("key", record.key());
        told.put("version", row.version());
        told.put("withdrawn", record.withdrawn());
        var number = number(row);
        if (row.golden() != null && number != null) {
            told.put("golden", Map.of("id", row.golden(), "number", number));
        }
        told.put("attributes", attributes);
        return told;
    }

    private static void put(Map<String, Object> told, String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value);
        }
    }

    private @Nullable String number(FeedRow row) {
        return row.number() == null
                ? null
                : new GoldenNumber(definition(row).heading().number(), row.number()).toString();
    }
}
