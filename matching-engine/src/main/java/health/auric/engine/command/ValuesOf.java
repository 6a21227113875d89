package health.auric.engine.command;

import health.auric.engine.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of a column, counted. */
record ValuesOf(int filled, int distinct, String mostFrequent, int mostTimes) {

    static ValuesOf column(List<Entry> entries, int at) {
        var times = new HashMap<String, Integer>();
        for (var entry : entries) {
            var value = entry.values().get(at).strip();
            if (!value.isEmpty()) {
                times.merge(value, 1, Integer::sum);
            }
        }
        int filled = times.values().stream().mapToInt(Integer::intValue).sum();
        var most = times.entrySet().stream().reduce(Map.entry("", 0), ValuesOf::more);
        return new ValuesOf(filled, times.size(), most.getKey(), most.getValue());
    }

    /** Of equally frequent ones the first by name, so that two runs say the same. */
    private static Map.Entry<String, Integer> more(Map.Entry<String, Integer> a, Map.Entry<String, Integer> b) {
        int difference = b.getValue() - a.getValue();
        return difference > 0 || difference == 0 && b.getKey().compareTo(a.getKey()) < 0 ? b : a;
    }
}
