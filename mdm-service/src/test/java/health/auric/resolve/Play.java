package health.auric.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.access.Actors;
import health.auric.golden.SetValue;
import health.auric.golden.read.GoldenRecords;
import health.auric.intake.Arrival;
import health.auric.intake.Landing;
import health.auric.intake.LandingMode;
import health.auric.intake.SourcePosition;
import health.auric.intake.Stream;
import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;
import health.auric.resolve.Step.Drain;
import health.auric.resolve.Step.Send;
import health.auric.resolve.Step.SetByHand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plays steps to the hub and to what is supposed, and compares them wherever a lane has come to rest. */
final class Play {

    static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    final Held held;
    final Map<Instant, List<String>> past = new LinkedHashMap<>();
    Supposed supposed = new Supposed();

    private final Reader reader;
    private final Landing landing;
    private final LaneDriver lanes;
    private final OverrideCommand overriding;

    Play(ApplicationContext hub) {
        held = new Held(hub.getBean(JdbcClient.class));
        reader = new Reader(hub.getBean(GoldenRecords.class));
        landing = hub.getBean(Landing.class);
        lanes = LaneDriver.of(hub);
        overriding = hub.getBean(OverrideCommand.class);
    }

    /** On an empty hub, all of it; then the past is asked again. */
    void play(List<Step> steps) {
        held.forget();
        past.clear();
        supposed = new Supposed();
        on(steps);
        past.forEach((then, lines) ->
                assertThat(held.pastLines(then)).as("as of " + then).isEqualTo(lines));
        past.forEach(this::ask);
    }

    // Reading one by one is slow; every moment is asked of a few.
    private void ask(Instant then, List<String> lines) {
        var goldens = lines.stream().filter(line -> line.startsWith("golden ")).toList();
        for (int place = past.size() % 7; place < goldens.size(); place += 1 + goldens.size() / 3) {
            reader.ask(goldens.get(place), then, lines);
        }
    }

    /** On what is there. */
    void on(List<Step> steps) {
        for (int place = 0; place < steps.size(); ) {
            switch (steps.get(place)) {
                case Send _ -> place += send(steps.subList(place, steps.size()));
                case Drain drain -> {
                    drain(drain);
                    place++;
                }
                case SetByHand by -> {
                    set(by);
                    place++;
                }
            }
        }
    }

    /** As many as go one way in one go. */
    private int send(List<Step> steps) {
        var together = new ArrayList<Send>();
        for (var step : steps) {
            if (!(step instanceof Send send)
                    || !together.isEmpty() && !send.stream().equals(together.getFirst().stream())) {
                break;
            }
            together.add(send);
        }
        var first = together.getFirst();
        var arrivals = together.stream().map(Play::arrival).toList();
        var stream = new Stream(new SourceCode(first.source()), new DomainName(first.domain()));
        var mode = first.urgent() ? LandingMode.INTERACTIVE : LandingMode.BULK;
        var fates = Actors.asSystem(() -> landing.land(stream, mode, arrivals)).stream()
                .map(fate -> fate.getClass().getSimpleName())
                .toList();
        assertThat(fates)
                .as("fates of " + together)
                .isEqualTo(together.stream().map(supposed::send).toList());
        return together.size();
    }

    static Arrival arrival(Send send) {
        var position = SourcePosition.version(send.position());
        var at = MONDAY.plusSeconds(send.changedAt());
        return send.content() == null
                ? Arrival.withdrawal(send.key(), position, at)
                : Arrival.of(send.key(), position, at, send.content());
    }

    private void drain(Drain drain) {
        lanes.drain(new DomainName(drain.domain()), drain.atOnce());
        supposed.drain(drain);
        compare("after " + drain);
    }

    private void set(SetByHand by) {
        supposed.behind(by.record()).ifPresent(golden -> {
            var definition = lanes.definitions()
                    .find(new DomainName(by.record().domain()))
                    .orElseThrow();
            var named = held.named(golden.kind, golden.number);
            var value = new SetValue(by.attribute(), by.value(), "Dana", MONDAY.plusSeconds(by.at()), "So it is", null);
            Actors.asSystem(() -> {
                if (by.value() == null) {
                    overriding.end(definition, named.id(), named.version(), by.attribute());
                } else {
                    overriding.set(definition, named.id(), named.version(), value);
                }
            });
            supposed.set(by);
        });
    }

    void compare(String when) {
        assertThat(held.lines()).as(when).isEqualTo(supposed.lines());
        past.put(held.now(), supposed.pastLines());
    }
}
