package health.auric.desk;

import health.auric.intake.Batch;
import health.auric.intake.BatchState;
import health.auric.model.DomainDefinition;
import health.auric.ui.BatchDesk;
import health.auric.ui.HomeBoard.Health;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Batches, told to people at a moment. */
record BatchPage(List<DomainDefinition> domains, Senders senders, Instant now) {

    private static final long KILO = 1024;

    BatchDesk.Batch batch(Batch batch) {
        var counts = batch.counts();
        boolean running = batch.state().isOpen();
        return new BatchDesk.Batch(
                batch.id().toString(),
                batch.format().kind() + " file of " + size(batch.bytes()) + " by " + batch.sentBy(),
                senders.of(batch.stream().source().value()),
                domain(batch),
                word(batch.state()),
                health(batch.state()),
                running,
                counts.rows(),
                counts.decided(),
                counts.unchanged() + counts.older(),
                counts.quarantined() + counts.rejected(),
                counts.pending(),
                (int) Math.floor(batch.progress() * 100),
                counts.rows() == 0 ? null : Math.round(batch.rowsPerSecond(now)),
                left(batch.secondsLeft(now)),
                batch.receivedAt(),
                batch.endedAt(),
                batch.reason(),
                counts.quarantined() + counts.rejected() == 0 ? null : "/batches/" + batch.id() + "/errors");
    }

    private String domain(Batch batch) {
        var name = batch.stream().domain();
        return domains.stream()
                .filter(definition -> definition.name().equals(name))
                .map(definition -> definition.heading().many())
                .findFirst()
                .orElse(name.value());
    }

    private static String word(BatchState state) {
        var word = state.name().toLowerCase(Locale.ROOT);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Health health(BatchState state) {
        return switch (state) {
            case DONE -> Health.FINE;
            case RECEIVED, RUNNING -> Health.IDLE;
            case WAITING -> Health.SLOW;
            case FAILED, CANCELED -> Health.STOPPED;
        };
    }

    static @Nullable String left(@Nullable Long seconds) {
        if (seconds == null) {
            return null;
        }
        var left = Duration.ofSeconds(seconds);
        if (left.toMinutes() < 2) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        return left.toHours() < 2 ? left.toMinutes() + " minutes" : left.toHours() + " hours";
    }

    static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        double kilo = (double) bytes / KILO;
        return kilo < KILO
                ? String.format(Locale.ROOT, "%.1f KB", kilo)
                : String.format(Locale.ROOT, "%.1f MB", kilo / KILO);
    }
}
