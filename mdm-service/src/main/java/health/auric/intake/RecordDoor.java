package health.auric.intake;

import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.kernel.Refusal;
import health.auric.model.DomainDefinitions;
import health.auric.model.Finding;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Takes one change at a time from somebody who waits for what becomes of it. */
@Guarded
public class RecordDoor {

    private static final String UNKNOWN = "unknown";

    private final Landing landing;
    private final SourceSystems sources;
    private final SourceHint hint;
    private final DomainDefinitions definitions;
    private final DecisionWait decisions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RecordDoor(
            Landing landing,
            SourceSystems sources,
            SourceHint hint,
            DomainDefinitions definitions,
            DecisionWait decisions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.landing = landing;
        this.sources = sources;
        this.hint = hint;
        this.definitions = definitions;
        this.decisions = decisions;
        this.clock = clock;
        this.events = events;
    }

    /** The record is as the content says; what does not conform is refused as a whole. */
    @Requires(Right.LAND_RECORDS)
    public Receipt put(Stream stream, String key, SourceOrder order, Map<String, ?> content, Duration wait) {
        check(stream, key);
        check(stream, content);
        var now = clock.instant();
        var fate = land(stream, Arrival.of(key, order.position(now), order.time(now), content));
        return receipt(stream, key, fate, wait, false);
    }

    /** The source no longer has the record. */
    @Requires(Right.LAND_RECORDS)
    public Receipt withdraw(Stream stream, String key, SourceOrder order, Duration wait) {
        check(stream, key);
        var now = clock.instant();
        var fate = land(stream, Arrival.withdrawal(key, order.position(now), order.time(now)));
        return receipt(stream, key, fate, wait, true);
    }

    private void check(Stream stream, String key) {
        var source = sources.findById(stream.source().value())
                .map(SourceSystem::asSource)
                .filter(found -> Actors.current().may(Right.LAND_RECORDS, stream.domain(), found.facility()));
        if (source.isEmpty()) {
            throw hint.unknown(stream.source());
        }
        SourceKeys.check("key", key);
        if (definitions.find(stream.domain()).isEmpty()) {
            throw noDomain();
        }
    }

    private static Refusal noDomain() {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "There is no such domain.",
                List.of(new Refusal.FieldError("domain", "is not one of those that GET /api/v1/domains lists")));
    }

    // Stricter than a bulk load, which only notes an attribute nobody declared: here somebody reads the answer.
    private void check(Stream stream, Map<String, ?> content) {
        var definition = definitions.find(stream.domain()).orElseThrow(RecordDoor::noDomain);
        var wrong = definition.conform(content).findings().stream()
                .filter(each ->
                        each.severity() == Finding.Severity.ERROR || each.code().equals(UNKNOWN))
                .toList();
        if (!wrong.isEmpty()) {
            throw Corrections.refusal(wrong);
        }
    }

    private Fate land(Stream stream, Arrival arrival) {
        events.publishEvent(new UrgentComing(stream.domain()));
        return landing.land(stream, LandingMode.INTERACTIVE, List.of(arrival)).getFirst();
    }

    private Receipt receipt(Stream stream, String key, Fate fate, Duration wait, boolean withdrawn) {
        return switch (fate) {
            case Fate.Landed(var position) ->
                answer(Receipt.State.LANDED, position, decisions.await(stream, key, position, wait, withdrawn));
            case Fate.Unchanged _ ->
                answer(Receipt.State.UNCHANGED, null, decisions.await(stream, key, null, wait, withdrawn));
            case Fate.Older _ -> answer(Receipt.State.OLDER, null, decisions.await(stream, key, null, wait, true));
            case Fate.Contradicts _ ->
                throw Refusal.conflict(
                        "The hub has other content of this record for the same version; only the source can say which is right.");
            case Fate.Refused(var findings) -> throw Corrections.refused(findings);
        };
    }

    private static Receipt answer(Receipt.State state, @Nullable Long position, DecisionWait.Decision decision) {
        return new Receipt(state, position, decision.made(), decision.golden());
    }
}
