package health.auric.ui;

import health.auric.ui.HomeBoard.Health;
import health.auric.ui.Outcome.Done;
import health.auric.ui.Outcome.Invalid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

class FakeBatchDesk implements BatchDesk {

    boolean empty;

    @Nullable
    Upload taken;

    @Nullable
    String content;

    void reset() {
        empty = false;
        taken = null;
        content = null;
    }

    @Override
    public Listing list(String place) {
        return empty
                ? new Listing(List.of(), null)
                : new Listing(List.of(running(), done(), stopped()), place.isEmpty() ? "3" : null);
    }

    @Override
    public Optional<Batch> find(String id) {
        return List.of(running(), done(), stopped(), reading()).stream()
                .filter(batch -> batch.id().equals(id))
                .findFirst();
    }

    private static Batch running() {
        return batch(
                "b1", "lakemont-suppliers-2026-11-final-final (2).csv", "Loading", Health.IDLE, true, 62, null, null);
    }

    private static Batch done() {
        return batch("b2", "providers.ndjson", "Done", Health.FINE, false, 100, null, "/api/v1/batches/b2/errors");
    }

    private static Batch stopped() {
        return batch(
                "b3",
                "items.csv",
                "Stopped",
                Health.STOPPED,
                false,
                8,
                "Line 80,412 has 7 columns where the head row has 9. The rows before it have landed.",
                null);
    }

    private static Batch reading() {
        return batch("b4", "locations.csv", "Loading", Health.IDLE, true, null, null, null);
    }

    private static Batch batch(
            String id,
            String file,
            String state,
            Health health,
            boolean running,
            @Nullable Integer percent,
            @Nullable String problem,
            @Nullable String errors) {
        var started = Instant.now().minus(Duration.ofMinutes(4));
        return new Batch(
                id,
                file,
                Senders.ALL.getFirst(),
                "Suppliers",
                state,
                health,
                running,
                620_412,
                601_000,
                18_400,
                412,
                600,
                percent,
                running ? 4_210L : null,
                running && percent != null ? "90 seconds" : null,
                started,
                running ? null : started.plusSeconds(200),
                problem,
                errors);
    }

    @Override
    public Offer offer() {
        return new Offer(
                List.of(new Choice("lawson", "Lawson S3", ""), new Choice("meditech", "Meditech Expanse", "")),
                List.of(new Choice("supplier", "Suppliers", ""), new Choice("item", "Items", "")));
    }

    @Override
    public Outcome<String> take(Upload upload) {
        taken = upload;
        if (upload.source().isEmpty()) {
            return new Invalid<>(Map.of("source", "Choose the source system the file is from."));
        }
        try (var in = upload.content().open()) {
            content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Done<>("b1");
    }
}
