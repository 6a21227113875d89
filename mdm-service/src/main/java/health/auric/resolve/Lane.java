package health.auric.resolve;

import health.auric.golden.GoldenHeads;
import health.auric.intake.LandedChange;
import health.auric.intake.LandedChanges;
import health.auric.intake.UrgentDecided;
import health.auric.model.DomainDefinition;
import health.auric.operate.Lease;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** One step of a lane: takes the next changes of a domain, decides them and writes what was decided. */
@Component
class Lane {

    private static final int TRIES = 5;
    private static final int DUE_AT_ONCE = 100;

    private final LandedChanges landed;
    private final GoldenHeads goldens;
    private final ChangeReader reader;
    private final Decider decider;
    private final DecidedWriter writer;
    private final Poison poison;
    private final ApplicationEventPublisher events;

    Lane(
            LandedChanges landed,
            GoldenHeads goldens,
            ChangeReader reader,
            Decider decider,
            DecidedWriter writer,
            Poison poison,
            ApplicationEventPublisher events) {
        this.landed = landed;
        this.goldens = goldens;
        this.reader = reader;
        this.decider = decider;
        this.writer = writer;
        this.poison = poison;
        this.events = events;
    }

    /** How many changes it took; none when nothing waits. */
    int step(DomainDefinition definition, Lease lease, int most) {
        var next = urgentAlone(landed.next(definition.name(), most));
        if (next.isEmpty()) {
            return recompose(definition, lease);
        }
        process(definition, lease, next);
        if (next.getFirst().isUrgent()) {
            events.publishEvent(new UrgentDecided());
        }
        return next.size();
    }

    private static List<LandedChange> urgentAlone(List<LandedChange> next) {
        return next.stream()
                .takeWhile(change -> change.priority() == next.getFirst().priority())
                .toList();
    }

    private int recompose(DomainDefinition definition, Lease lease) {
        var due = goldens.due(definition.name(), LocalDate.now(ZoneOffset.UTC), DUE_AT_ONCE);
        if (!due.isEmpty()) {
            decideAndWrite(definition, lease, List.of(), due);
        }
        return due.size();
    }

    // What fails is halved until the one change that cannot be decided is found and put aside; the rest goes through.
    private void process(DomainDefinition definition, Lease lease, List<LandedChange> changes) {
        try {
            decideAndWrite(definition, lease, changes, List.of());
        } catch (RuntimeException e) {
            if (!poison.mayBe(e)) {
                throw e;
            }
            if (changes.size() == 1) {
                onceMore(definition, lease, changes.getFirst());
            } else {
                int half = changes.size() / 2;
                process(definition, lease, changes.subList(0, half));
                process(definition, lease, changes.subList(half, changes.size()));
            }
        }
    }

    // What failed by chance in the batch or alone gets one more chance before a person has to look at it.
    private void onceMore(DomainDefinition definition, Lease lease, LandedChange change) {
        try {
            decideAndWrite(definition, lease, List.of(change), List.of());
        } catch (RuntimeException e) {
            if (!poison.mayBe(e)) {
                throw e;
            }
            poison.putAside(definition.name(), lease, change, e);
        }
    }

    private void decideAndWrite(DomainDefinition definition, Lease lease, List<LandedChange> changes, List<UUID> due) {
        var read = reader.read(definition, changes);
        for (int attempt = 1; ; attempt++) {
            try {
                writer.write(decider.decide(definition, read, due), lease);
                return;
            } catch (DecidedWriter.Overtaken | DuplicateKeyException e) {
                giveUpAfter(attempt, e);
            }
        }
    }

    private static void giveUpAfter(int attempt, RuntimeException e) {
        if (attempt == TRIES) {
            throw e;
        }
    }
}
