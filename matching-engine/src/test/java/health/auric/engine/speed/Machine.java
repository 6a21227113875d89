package health.auric.engine.speed;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What the machine was busy with besides, and how much heap was used. */
final class Machine {

    private static final AtomicLong PEAK = new AtomicLong();

    private Machine() {}

    /** Begins to watch the heap, or begins anew. */
    static void forget() {
        System.gc();
        if (PEAK.getAndSet(1) == 0) {
            Thread.ofPlatform().daemon().start(Machine::watch);
        }
    }

    private static void watch() {
        try {
            while (true) {
                PEAK.accumulateAndGet(heap(), Math::max);
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long heap() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The most heap in use since it was forgotten, garbage included. */
    static long peakHeapMb() {
        return PEAK.get() >> 20;
    }

    /** What is in use and no garbage. */
    static long usedHeap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return heap();
    }

    static Map<String, Object> load() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return Map.of("load", Math.max(0, system.getSystemLoadAverage()));
    }

    static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
