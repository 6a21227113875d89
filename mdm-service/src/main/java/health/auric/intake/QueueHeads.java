package health.auric.intake;

import health.auric.kernel.DomainName;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Where the bulk changes of each domain began a moment ago. What lies before is done, and slow to pass until it is vacuumed
 * away. Only a hint and soon forgotten, because a change that commits late may still appear there.
 */
final class QueueHeads {

    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanos;
    private final Map<DomainName, Head> heads = new ConcurrentHashMap<>();

    private record Head(long position, long seenWhole) {}

    QueueHeads(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Zero when it is time to look at the whole queue. */
    long from(DomainName domain) {
        var head = heads.get(domain);
        return head != null && nanos.getAsLong() - head.seenWhole() < KEPT_NANOS ? head.position() : 0;
    }

    /** The first change of a look that began there. */
    void found(DomainName domain, long from, long first) {
        var head = heads.get(domain);
        heads.put(domain, new Head(first, from == 0 || head == null ? nanos.getAsLong() : head.seenWhole()));
    }
}
