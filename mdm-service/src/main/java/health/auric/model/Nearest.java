package health.auric.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name somebody probably meant. */
final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {}

    /** The end of a sentence about an unknown name: what was probably meant, or what there is. */
    static String hint(String name, Collection<String> known) {
        return to(name, known).map(nearest -> "did you mean " + nearest + "?").orElseGet(() -> offer(known));
    }

    static Optional<String> to(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        int most = Math.max(1, Math.min(3, name.length() / 3));
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

    /** How many letters must be typed differently, capitals aside. */
    private static int distance(String left, String right) {
        var a = left.toLowerCase(Locale.ROOT);
        var b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            next(row, a.charAt(i - 1), i, b);
        }
        return row[b.length()];
    }

    private static void next(int[] row, char letter, int first, String b) {
        int diagonal = row[0];
        row[0] = first;
        for (int j = 1; j < row.length; j++) {
            int replaced = letter == b.charAt(j - 1) ? diagonal : diagonal + 1;
            diagonal = row[j];
            row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
