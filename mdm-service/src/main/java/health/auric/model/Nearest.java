package health.auric.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name somebody probably meant. */
public final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {}

    /** The end of a sentence about an unknown name: what was probably meant, or what there is. */
    public static String hint(String name, Collection<String> known) {
        return to(name, known).map(nearest -> "did you mean " + nearest + "?").orElseGet(() -> offer(known));
    }

    public static Optional<String> to(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        int most = Math.max(1, Math.min(3, (name.length() + 1) / 3));
        return known.stream()
                .sorted()
                .filter(candidate -> distance(name, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
    }

    private static String offer(Collection<String> known) {
        if (known.isEmpty()) {
            return "there is none to choose from.";
        }
        var some = known.stream().sorted().limit(12).toList();
        var more = known.size() > some.size() ? ", …" : "";
        return "there is " + String.join(", ", some) + more + ".";
    }

    /** How many letters must be typed differently, capitals aside; two letters in the wrong order are one mistake. */
    private static int distance(String left, String right) {
        var a = left.toLowerCase(Locale.ROOT);
        var b = right.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
