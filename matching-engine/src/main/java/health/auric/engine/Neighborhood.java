package health.auric.engine;

import health.auric.engine.cluster.Agglomeration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * The cluster of one record, found from what it is connected with now: made from evidence and never from history, it is the same in
 * whatever order the records came, and the same as clustering all of them at once.
 */
final class Neighborhood {
    private record Edge(String a, String b, double bits) {}

    private final Function<String, Collection<String>> near;
    private final ToDoubleBiFunction<String, String> bits;

    /** Near tells the candidates of a record; bits the evidence that two are the same. */
    Neighborhood(Function<String, Collection<String>> near, ToDoubleBiFunction<String, String> bits) {
        this.near = near;
        this.bits = bits;
    }

    /** The records of the cluster one record stands in, itself among them, sorted. */
    List<String> cluster(String of) {
        TreeSet<String> reached = new TreeSet<>(List.of(of));
        List<Edge> edges = edges(of, reached);
        List<String> records = List.copyOf(reached);
        Agglomeration agglomeration = new Agglomeration((a, b) -> bits.applyAsDouble(records.get(a), records.get(b)));
        edges.forEach(edge -> agglomeration.edge(records.indexOf(edge.a), records.indexOf(edge.b), edge.bits));
        return agglomeration.clusters().stream()
                .map(rows -> Arrays.stream(rows).mapToObj(records::get).toList())
                .filter(cluster -> cluster.contains(of))
                .findFirst()
                .orElse(List.of(of));
    }

    /** The candidates that speak for each other among all records reached over such candidates. */
    private List<Edge> edges(String of, TreeSet<String> reached) {
        List<Edge> edges = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(of));
        while (!open.isEmpty()) {
            String at = open.remove();
            for (String other : near.apply(at)) {
                double said = bits.applyAsDouble(at, other);
                if (said > 0 && !other.equals(at)) {
                    edges.add(new Edge(at, other, said));
                    open.addAll(reached.add(other) ? List.of(other) : List.of());
                }
            }
        }
        return edges;
    }
}
