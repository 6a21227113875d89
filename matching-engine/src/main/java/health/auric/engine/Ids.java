package health.auric.engine;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the row of an id; four bytes a record where a map of the ids would take sixty. */
final class Ids {
    private final List<Entry> entries;
    private final int[] byId;

    Ids(List<Entry> entries) {
        this.entries = entries;
        this.byId = IntStream.range(0, entries.size())
                .boxed()
                .sorted(Comparator.comparing(row -> entries.get(row).id()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int row(String id) {
        int at = firstFrom(id);
        if (at == byId.length || !id(at).equals(id)) {
            throw new IllegalArgumentException("There is no record with the id %s".formatted(id));
        }
        return byId[at];
    }

    private int firstFrom(String id) {
        int low = 0;
        int high = byId.length;
        while (low < high) {
            int middle = low + high >>> 1;
            boolean before = id(middle).compareTo(id) < 0;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    private String id(int at) {
        return entries.get(byId[at]).id();
    }
}
