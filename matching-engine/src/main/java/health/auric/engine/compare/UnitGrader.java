package health.auric.engine.compare;

import static health.auric.engine.compare.Level.of;
import static health.auric.engine.compare.Level.rare;

import java.util.List;

/** Numbers of suites and boxes; a suite and a box say nothing about each other. */
final class UnitGrader implements Grader {
    private static final String BOX = "box ";
    private static final List<Level> LEVELS = List.of(
            of("different", -0.7), of("a unit and a box", 0), of("one within the other", 0.5), rare("the same", 1));

    @Override
    public List<Level> levels() {
        return LEVELS;
    }

    @Override
    public int grade(String a, String b) {
        if (a.startsWith(BOX) != b.startsWith(BOX)) {
            return 1;
        }
        return a.startsWith(b) || b.startsWith(a) ? 2 : 0;
    }
}
