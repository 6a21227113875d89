package health.auric.engine.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Splits a connected component: joins groups while the average evidence between their members speaks for it, best first. */
public final class AverageLink {
    private static final double MOST = 10;

    private AverageLink() {}

    /** The groups of a component; score gives the evidence in bits for two rows, above 0 for "the same". */
    public static List<int[]> split(int[] rows, ToDoubleBiFunction<Integer, Integer> score) {
        int n = rows.length;
        double[][] sum = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double value = Math.clamp(score.applyAsDouble(rows[j], rows[i]), -MOST, MOST);
                sum[i][j] = value;
                sum[j][i] = value;
            }
        }
        return join(rows, sum);
    }

    private static List<int[]> join(int[] rows, double[][] sum) {
        int n = rows.length;
        int[] size = new int[n];
        int[] group = new int[n];
        for (int i = 0; i < n; i++) {
            size[i] = 1;
            group[i] = i;
        }
        while (true) {
            double best = 0;
            int x = -1;
            int y = -1;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i && size[i] > 0; j++) {
                    if (size[j] > 0 && sum[i][j] > best * size[i] * size[j]) {
                        best = sum[i][j] / size[i] / size[j];
                        x = j;
                        y = i;
                    }
                }
            }
            if (x < 0) {
                return groups(rows, group);
            }
            merge(x, y, sum, size, group);
        }
    }

    private static void merge(int x, int y, double[][] sum, int[] size, int[] group) {
        for (int k = 0; k < size.length; k++) {
            sum[x][k] += sum[y][k];
            sum[k][x] = sum[x][k];
            group[k] = group[k] == y ? x : group[k];
        }
        size[x] += size[y];
        size[y] = 0;
    }

    private static List<int[]> groups(int[] rows, int[] group) {
        List<int[]> found = new ArrayList<>();
        for (int g = 0; g < rows.length; g++) {
            List<Integer> members = new ArrayList<>();
            for (int i = 0; i < rows.length; i++) {
                if (group[i] == g) {
                    members.add(rows[i]);
                }
            }
            if (members.size() > 1) {
                found.add(members.stream().mapToInt(Integer::intValue).toArray());
            }
        }
        return found;
    }
}
