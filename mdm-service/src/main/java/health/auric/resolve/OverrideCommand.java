package health.auric.resolve;

import health.auric.access.Actors;
import health.auric.golden.GoldenHead;
import health.auric.golden.GoldenHeads;
import health.auric.golden.Overrides;
import health.auric.golden.RecordState;
import health.auric.golden.SetValue;
import health.auric.kernel.Refusal;
import health.auric.model.DomainDefinition;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's value in the place of what the sources say, or back to what they say. */
@Component
class OverrideCommand {

    private final GoldenHeads goldens;
    private final Overrides overrides;
    private final Decider decider;
    private final DecidedWriter writer;

    OverrideCommand(GoldenHeads goldens, Overrides overrides, Decider decider, DecidedWriter writer) {
        this.goldens = goldens;
        this.overrides = overrides;
        this.decider = decider;
        this.writer = writer;
    }

    /** On the version the person saw, or not at all. */
    @Transactional
    public void set(DomainDefinition definition, UUID golden, int version, SetValue value) {
        verify(golden, version);
        overrides.set(golden, value, Actors.current().id());
        writer.write(decider.decide(definition, List.of(), List.of(golden)));
    }

    @Transactional
    public void end(DomainDefinition definition, UUID golden, int version, String attribute) {
        verify(golden, version);
        overrides.end(golden, attribute);
        writer.write(decider.decide(definition, List.of(), List.of(golden)));
    }

    private void verify(UUID golden, int version) {
        goldens.lock(List.of(golden));
        var head =
                goldens.byId(List.of(golden)).stream().findFirst().orElseThrow(() -> Refusal.notFound("golden record"));
        if (head.version() != version) {
            throw Refusal.stale("golden record");
        }
        verifyAlive(head);
    }

    private static void verifyAlive(GoldenHead head) {
        // Nothing is left to compose it from, so all but the value would be gone.
        if (head.status() == RecordState.RETIRED || head.status() == RecordState.MERGED) {
            throw Refusal.conflict(
                    "A golden record that is " + head.status().name().toLowerCase(Locale.ROOT)
                            + " keeps what it said; no value of it can be set or taken back.");
        }
    }
}
