package health.auric.engine.command;

import health.auric.engine.report.Report.Part;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The reasons for a score in one sentence: the strongest for it, the strongest against. */
final class Sentences {

    private static final double WORTH_SAYING = 0.8;

    private Sentences() {}

    static String of(List<Part> parts) {
        var pro = strongest(parts, 1, 3);
        var contra = strongest(parts, -1, 2);
        if (pro.isEmpty()) {
            return contra.isEmpty()
                    ? "Nothing speaks for or against it."
                    : "Nothing speaks for it; against it: " + contra + ".";
        }
        return contra.isEmpty() ? "For it: " + pro + "." : "For it: " + pro + "; against it: " + contra + ".";
    }

    private static String strongest(List<Part> parts, int sign, int most) {
        return parts.stream()
                .filter(part -> part.weight() * sign > WORTH_SAYING)
                .sorted(Comparator.comparingDouble(part -> -Math.abs(part.weight())))
                .limit(most)
                .map(Sentences::words)
                .collect(Collectors.joining(", "));
    }

    private static String words(Part part) {
        var rare = part.rarity().equals("rare") ? " (rare)" : "";
        return part.level().equals("the same") ? "same " + part.field() + rare : part.field() + " " + part.level();
    }
}
