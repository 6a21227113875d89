package health.auric.engine.command;

import health.auric.engine.Entry;
import health.auric.engine.text.Lifted;
import health.auric.engine.text.Quality;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of a column, counted. */
record ValuesOf(
        int filled, int distinct, String mostFrequent, int mostTimes, Map<Quality, Integer> odd, String filler) {

    static ValuesOf column(List<Entry> entries, int at) {
        var times = new HashMap<String, Integer>();
        for (var entry : entries) {
            var value = entry.values().get(at).strip();
            if (!value.isEmpty()) {
                times.merge(value, 1, Integer::sum);
            }
        }
        return counted(times);
    }

    private static ValuesOf counted(Map<String, Integer> times) {
        var odd = new EnumMap<Quality, Integer>(Quality.class);
        var filler = "";
        for (var value : times.entrySet()) {
            var flags = Lifted.of(value.getKey()).flags();
            flags.forEach(flag -> odd.merge(flag, value.getValue(), Integer::sum));
            boolean fills = flags.contains(Quality.PLACEHOLDER);
            filler = fills && isMore(value, filler, times.getOrDefault(filler, 0)) ? value.getKey() : filler;
        }
        int filled = times.values().stream().mapToInt(Integer::intValue).sum();
        var most = times.entrySet().stream().reduce(Map.entry("", 0), ValuesOf::more);
        return new ValuesOf(filled, times.size(), most.getKey(), most.getValue(), odd, filler);
    }

    private static Map.Entry<String, Integer> more(Map.Entry<String, Integer> a, Map.Entry<String, Integer> b) {
        return isMore(b, a.getKey(), a.getValue()) ? b : a;
    }

    /** Of equally frequent ones the first by name, so that two runs say the same. */
    private static boolean isMore(Map.Entry<String, Integer> value, String than, int times) {
        return value.getValue() > times
                || value.getValue() == times && value.getKey().compareTo(than) < 0;
    }

    int odd(Quality quality) {
        return odd.getOrDefault(quality, 0);
    }
}
