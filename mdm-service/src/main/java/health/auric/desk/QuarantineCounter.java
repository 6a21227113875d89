package health.auric.desk;

import health.auric.access.Actors;
import health.auric.access.Right;
import health.auric.intake.QuarantineDecision;
import health.auric.intake.QuarantineDecision.Discard;
import health.auric.intake.QuarantineDecision.Release;
import health.auric.intake.QuarantineDecisions;
import health.auric.intake.QuarantineFilter;
import health.auric.intake.QuarantinedChange;
import health.auric.intake.QuarantinedChange.State;
import health.auric.intake.QuarantinedChanges;
import health.auric.intake.SourceRegister;
import health.auric.kernel.DomainName;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import health.auric.model.DefinitionCatalog;
import health.auric.model.DomainDefinition;
import health.auric.ui.Choice;
import health.auric.ui.Outcome;
import health.auric.ui.QuarantineDesk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for a person. */
@Component
class QuarantineCounter implements QuarantineDesk {

    private static final int ROWS = 50;

    private final QuarantinedChanges changes;
    private final QuarantineDecisions decisions;
    private final DefinitionCatalog catalog;
    private final SourceRegister sources;

    QuarantineCounter(
            QuarantinedChanges changes,
            QuarantineDecisions decisions,
            DefinitionCatalog catalog,
            SourceRegister sources) {
        this.changes = changes;
        this.decisions = decisions;
        this.catalog = catalog;
        this.sources = sources;
    }

    @Override
    public Listing open(Wish wish) {
        var senders = Senders.of(sources.all());
        var found = changes.open(filter(wish), id(wish.place()).orElse(null), ROWS + 1);
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        var domains = catalog.all();
        return new Listing(
                shown.stream().map(change -> row(change, senders, domains)).toList(),
                found.size() > ROWS ? shown.getLast().id().toString() : null,
                senders.choices(),
                domains.stream()
                        .map(domain -> new Choice(
                                domain.name().value(), domain.heading().many(), ""))
                        .toList(),
                codes(shown, wish));
    }

    private static QuarantineFilter filter(Wish wish) {
        return new QuarantineFilter(
                RecordLists.key(wish.source(), SourceCode::new),
                RecordLists.key(wish.domain(), DomainName::new),
                wish.code().isEmpty() ? null : wish.code(),
                wish.field().isEmpty() ? null : wish.field(),
                null);
    }

    // What this page shows, and what was asked for: all reasons there are would be a list of their own.
    private static List<Choice> codes(List<QuarantinedChange> shown, Wish wish) {
        var present = shown.stream().map(change -> change.because().code());
        return Stream.concat(present, Stream.of(wish.code()))
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .map(code -> new Choice(code, code.replace('-', ' '), ""))
                .toList();
    }

    private static Row row(QuarantinedChange change, Senders senders, List<DomainDefinition> domains) {
        var because = change.because();
        var domain = domains.stream()
                .filter(definition -> definition.name().equals(change.domain()))
                .map(definition -> definition.heading().one())
                .findFirst();
        return new Row(
                change.id().toString(),
                change.version(),
                senders.of(change.source().value()),
                domain.orElse(change.domain().value()),
                change.key(),
                because.path().isEmpty() ? "whole record" : because.path(),
                because.code(),
                because.message(),
                change.suggestion(),
                change.firstSeen());
    }

    @Override
    public Optional<Card> find(String id) {
        return change(id).map(this::card);
    }

    private Optional<QuarantinedChange> change(String id) {
        return id(id).flatMap(changes::find);
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Card card(QuarantinedChange change) {
        var domains = catalog.all();
        var form = domains.stream()
                .filter(definition -> definition.name().equals(change.domain()))
                .findFirst()
                .map(definition -> new QuarantineForm(definition, change).parts());
        var batch = change.batch();
        return new Card(
                row(change, Senders.of(sources.all()), domains),
                batch == null ? null : batch.toString(),
                change.row(),
                Actors.current().may(Right.RESOLVE_QUARANTINE, change.domain(), change.facility()),
                Optional.ofNullable(change.closing())
                        .map(closing -> ClosingWords.of(change.state(), closing))
                        .orElse(null),
                form.orElse(List.of()),
                change.findings().stream()
                        .filter(finding -> !finding.equals(change.because()))
                        .map(finding -> finding.path() + ": " + finding.message())
                        .toList());
    }

    @Override
    public Outcome<String> release(String id, int version, Map<String, String> typed) {
        return Outcomes.of(() -> {
            var change = change(id).orElseThrow(() -> Refusal.notFound("quarantined change"));
            var definition = catalog.byName(change.domain());
            var correction = new TypedContent(definition, change.content()).correction(typed);
            decisions.decide(new Release(change.id(), version, correction));
            return id;
        });
    }

    @Override
    public Outcome<String> discard(String id, int version, String reason) {
        return Outcomes.of(() -> {
            decisions.decide(new Discard(UUID.fromString(id), version, reason));
            return id;
        });
    }

    @Override
    public List<Row> picked(List<Pick> picks) {
        var senders = Senders.of(sources.all());
        var domains = catalog.all();
        return picks.stream()
                .limit(QuarantineDecisions.MOST)
                .flatMap(pick -> change(pick.id())
                        .filter(change -> change.state() == State.OPEN && change.version() == pick.version())
                        .stream())
                .map(change -> row(change, senders, domains))
                .toList();
    }

    @Override
    public Outcome<String> releaseEach(List<Pick> picks) {
        return Outcomes.of(() -> SelectionWords.released(decisions.decideEach(picks.stream()
                .map(pick -> new Release(UUID.fromString(pick.id()), pick.version(), Map.of()))
                .map(QuarantineDecision.class::cast)
                .toList())));
    }

    @Override
    public Outcome<String> discardEach(List<Pick> picks, String reason) {
        if (reason.isEmpty()) {
            return new Outcome.Invalid<>(Map.of("reason", "Say why, in one sentence."));
        }
        return Outcomes.of(() -> SelectionWords.discarded(decisions.decideEach(picks.stream()
                .map(pick -> new Discard(UUID.fromString(pick.id()), pick.version(), reason))
                .map(QuarantineDecision.class::cast)
                .toList())));
    }
}
