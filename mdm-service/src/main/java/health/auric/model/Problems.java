package health.auric.model;

import health.auric.model.BrokenDefinition.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with one file, collected so that a person can mend everything at once. */
final class Problems {

    private final String file;
    private final Set<Problem> found = new LinkedHashSet<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String sentence) {
        found.add(new Problem(file, line, sentence));
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
