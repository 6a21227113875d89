package health.auric.desk;

import health.auric.golden.RecordState;
import health.auric.golden.read.GoldenFilter;
import health.auric.golden.read.GoldenList;
import health.auric.golden.read.GoldenSummary;
import health.auric.intake.SourceRegister;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.MalformedKey;
import health.auric.kernel.SourceCode;
import health.auric.model.DomainDefinition;
import health.auric.model.FacilityRegister;
import health.auric.ui.Choice;
import health.auric.ui.GoldenShelf.Listing;
import health.auric.ui.GoldenShelf.Row;
import health.auric.ui.GoldenShelf.Wish;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages of golden records with what they can be narrowed by. */
@Component
class RecordLists {

    private static final int ROWS = 50;
    private static final List<String> SORTS = List.of("number", "title", "changed");

    private final GoldenList golden;
    private final BehindGolden behind;
    private final SourceRegister sources;
    private final FacilityRegister facilities;

    RecordLists(GoldenList golden, BehindGolden behind, SourceRegister sources, FacilityRegister facilities) {
        this.golden = golden;
        this.behind = behind;
        this.sources = sources;
        this.facilities = facilities;
    }

    Listing listing(DomainDefinition definition, Wish wish) {
        var page = golden.page(definition.name(), filter(wish), wanted(wish));
        var senders = Senders.of(sources.all());
        var codes = behind.records(
                definition.name(), page.items().stream().map(GoldenSummary::id).toList());
        return new Listing(
                GoldenWords.domain(definition),
                page.items().stream()
                        .map(summary -> row(summary, codes, senders))
                        .toList(),
                page.next(),
                GoldenWords.statuses(),
                senders.choices(),
                facilities.all().stream()
                        .map(facility -> new Choice(facility.code().value(), facility.name(), ""))
                        .toList(),
                SORTS);
    }

    private static Row row(GoldenSummary summary, Map<String, List<String>> codes, Senders senders) {
        return new Row(
                summary.number(),
                summary.title(),
                GoldenWords.status(summary.status()),
                codes.getOrDefault(summary.id().toString(), List.of()).stream()
                        .map(senders::of)
                        .toList(),
                summary.changedAt(),
                summary.contested());
    }

    // A word that is none of the offered ones does not narrow: addresses are typed and shortened by people.
    private static GoldenFilter filter(Wish wish) {
        var status = Stream.of(RecordState.values())
                .filter(state -> state.name().equals(wish.status()))
                .findFirst()
                .orElse(null);
        return new GoldenFilter(
                status,
                key(wish.source(), SourceCode::new),
                key(wish.facility(), FacilityCode::new),
                wish.contested() ? true : null,
                wish.title().isEmpty() ? null : wish.title(),
                null);
    }

    private static GoldenList.Wanted wanted(Wish wish) {
        var sort = wish.sort().replaceFirst("^-", "");
        boolean known = SORTS.contains(sort);
        return new GoldenList.Wanted(
                known ? sort : "number",
                known && wish.sort().startsWith("-"),
                wish.place().isEmpty() ? null : wish.place(),
                ROWS);
    }

    static <T> @Nullable T key(String text, Function<String, T> read) {
        try {
            return text.isEmpty() ? null : read.apply(text);
        } catch (MalformedKey e) {
            return null;
        }
    }
}
