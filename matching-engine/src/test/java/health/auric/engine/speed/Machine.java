package health.auric.engine.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Map;

/** What the machine was busy with besides, and how much heap was used. */
final class Machine {

    private Machine() {}

    static void forget() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    }

    static long peakHeapMb() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    static Map<String, Object> load() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return Map.of("load", Math.max(0, system.getSystemLoadAverage()));
    }

    static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
