package health.auric.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers for a day what requests with an idempotency key were answered. */
@Component
class IdempotentRequests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final JdbcClient database;

    IdempotentRequests(JdbcClient database) {
        this.database = database;
    }

    /** Who sent which request under which key. */
    record Id(String principal, String key, byte[] hash) {}

    /** Whether the request is to be done, or what is known of it. */
    sealed interface Claim {
        record Mine() implements Claim {}

        record Answered(StoredAnswer answer) implements Claim {}

        record Other() implements Claim {}

        record Running() implements Claim {}
    }

    private record Known(byte[] hash, @Nullable StoredAnswer answer) {}

    /** Waits a while for one that still runs. */
    Claim claim(Id id) {
        forgetOld();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var claim = look(id);
        while (claim instanceof Claim.Running && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            claim = look(id);
        }
        return claim;
    }

    private Claim look(Id id) {
        if (take(id)) {
            return new Claim.Mine();
        }
        // Gone again in between: the first one failed, and the next look takes it.
        return database.sql("""
                        select request_hash, status, headers, body from web.idempotent_request
                        where principal = :principal and key = :key""")
                .param("principal", id.principal())
                .param("key", id.key())
                .query((row, _) -> new Known(
                        row.getBytes("request_hash"),
                        row.getObject("status") == null
                                ? null
                                : new StoredAnswer(
                                        row.getInt("status"), row.getString("headers"), row.getBytes("body"))))
                .optional()
                .map(known -> claim(id, known))
                .orElseGet(Claim.Running::new);
    }

    private static Claim claim(Id id, Known known) {
        if (!Arrays.equals(known.hash(), id.hash())) {
            return new Claim.Other();
        }
        return known.answer() == null ? new Claim.Running() : new Claim.Answered(known.answer());
    }

    // One that has run for a minute was cut off together with its node.
    private boolean take(Id id) {
        return database.sql("""
                        insert into web.idempotent_request as r (principal, key, request_hash)
                        values (:principal, :key, :hash)
                        on conflict (principal, key) do update set since = now()
                        where r.status is null and r.request_hash = excluded.request_hash
                        and r.since < now() - interval '1 minute'""")
                        .param("principal", id.principal())
                        .param("key", id.key())
                        .param("hash", id.hash())
                        .update()
                == 1;
    }

    void keep(Id id, StoredAnswer answer) {
        database.sql("""
                        update web.idempotent_request set status = :status, headers = :headers, body = :body
                        where principal = :principal and key = :key""")
                .param("principal", id.principal())
                .param("key", id.key())
                .param("status", answer.status())
                .param("headers", answer.headers())
                .param("body", answer.body())
                .update();
    }

    /** Nothing came of it. */
    void forget(Id id) {
        database.sql("delete from web.idempotent_request where principal = :principal and key = :key")
                .param("principal", id.principal())
                .param("key", id.key())
                .update();
    }

    private void forgetOld() {
        database.sql("delete from web.idempotent_request where since < now() - interval '1 day'")
                .update();
    }
}
