package health.auric.audit;

import health.auric.kernel.Digest;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** One entry as it is stored, without its own hash. The detail is the JSON text as it was written. */
record Entry(
        long seq,
        Instant at,
        UUID actor,
        String actorName,
        String action,
        String subject,
        String detail,
        String correlationId,
        int leaves,
        byte[] root,
        byte[] previous) {

    private static final String FORM = "auric audit entry 1";

    Entry at(long otherSeq) {
        return new Entry(
                otherSeq, at, actor, actorName, action, subject, detail, correlationId, leaves, root, previous);
    }

    /** Over every column, each with its length before it, so that nothing can move from one into the next. */
    byte[] hash() {
        var columns = List.of(
                text(FORM),
                number(seq),
                number(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                text(actor.toString()),
                text(actorName),
                text(action),
                text(subject),
                text(detail),
                text(correlationId),
                number(leaves),
                root,
                previous);
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            for (var column : columns) {
                out.writeInt(column.length);
                out.write(column);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Digest.of(bytes.toByteArray());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}
