package health.auric.access.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A number of tries per minute for each key; keeps the keys that were used last, so that it cannot grow for ever. */
class Buckets {

    private static final int MOST_KEYS = 10_000;

    private final long perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    Buckets(long perMinute) {
        this.perMinute = perMinute;
    }

    /** Takes one; zero when there was one, else how long until the next. */
    Duration waitFor(String key) {
        var taken = bucket(key).tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(taken.getNanosToWaitForRefill());
    }

    private synchronized Bucket bucket(String key) {
        return buckets.computeIfAbsent(
                key,
                any -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }
}
