package health.auric.engine.speed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Which rows are the same facility. */
final class Truth {

    private final int[] entity;
    private final List<int[]> pairs = new ArrayList<>();

    Truth(List<Facility> facilities) {
        this.entity = facilities.stream().mapToInt(Facility::entity).toArray();
        var rows = new HashMap<Integer, List<Integer>>();
        for (int row = 0; row < entity.length; row++) {
            for (int other : rows.computeIfAbsent(entity[row], e -> new ArrayList<>(1))) {
                pairs.add(new int[] {other, row});
            }
            rows.get(entity[row]).add(row);
        }
    }

    boolean same(int a, int b) {
        return entity[a] == entity[b];
    }

    List<int[]> pairs() {
        return pairs;
    }
}
