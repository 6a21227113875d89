package health.auric.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Definitions that cannot be used, with everything that is wrong with them: file, line and a sentence each. */
public class BrokenDefinition extends RuntimeException {

    private final List<Problem> problems;

    BrokenDefinition(List<Problem> problems) {
        super(text(problems));
        this.problems = problems.stream().sorted(Problem.BY_PLACE).toList();
    }

    static BrokenDefinition of(String file, String sentence) {
        return new BrokenDefinition(List.of(new Problem(file, 1, sentence)));
    }

    public List<Problem> problems() {
        return problems;
    }

    private static String text(List<Problem> problems) {
        return problems.stream().sorted(Problem.BY_PLACE).map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /** One thing that is wrong, and where. */
    public record Problem(String file, int line, String sentence) {

        static final Comparator<Problem> BY_PLACE =
                Comparator.comparing(Problem::file).thenComparing(Problem::line);

        @Override
        public String toString() {
            return file + ":" + line + ": " + sentence;
        }
    }
}
