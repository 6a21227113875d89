package health.auric.intake.web;

import health.auric.intake.Batch;
import health.auric.intake.Batches;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends the progress of a batch while it changes. It simply waits in between: each request has a virtual thread of its own,
 * which costs next to nothing.
 */
@Component
class BatchEvents {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int SECONDS_OF_SILENCE = 15;

    private final Batches batches;
    private final JsonMapper json;
    private final Clock clock;
    private final CountDownLatch closed = new CountDownLatch(1);

    BatchEvents(Batches batches, JsonMapper json, Clock clock) {
        this.batches = batches;
        this.json = json;
        this.clock = clock;
    }

    /** Otherwise an open stream would hold up the end of the hub. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closed.countDown();
    }

    void send(UUID id, HttpServletResponse response) throws IOException {
        var batch = batches.find(id);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("X-Accel-Buffering", "no");
        var until = clock.instant().plus(LONGEST);
        long said = -1;
        int silence = 0;
        while (batch.state().isOpen() && clock.instant().isBefore(until)) {
            long now = batch.hashCode();
            if (now != said) {
                write(response, "event: progress\ndata: " + data(batch) + "\n\n");
                said = now;
                silence = 0;
            } else if (++silence % SECONDS_OF_SILENCE == 0) {
                write(response, ": nothing new\n\n");
            }
            if (hangUp()) {
                return;
            }
            batch = batches.find(id);
        }
        write(response, "event: " + (batch.state().isOpen() ? "progress" : "end") + "\ndata: " + data(batch) + "\n\n");
    }

    private String data(Batch batch) {
        return json.writeValueAsString(BatchView.of(batch, clock.instant()));
    }

    private static void write(HttpServletResponse response, String text) throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }

    private boolean hangUp() {
        try {
            return closed.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
