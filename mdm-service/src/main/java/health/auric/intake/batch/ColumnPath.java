package health.auric.intake.batch;

import java.util.ArrayDeque;
import java.util.Deque;

/** The steps of a column name such as {@code addresses[0].city} or {@code addresses.0.city}. */
final class ColumnPath {

    private final Deque<String> steps = new ArrayDeque<>();

    private ColumnPath() {}

    static ColumnPath of(String column) {
        var path = new ColumnPath();
        var step = new StringBuilder();
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            if (c == '.' || c == '[') {
                path.add(step);
            } else if (c != ']') {
                step.append(c);
            }
        }
        path.add(step);
        return path;
    }

    private void add(StringBuilder step) {
        if (!step.isEmpty()) {
            steps.add(step.toString().strip());
            step.setLength(0);
        }
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    boolean isIndex() {
        var step = steps.peekFirst();
        return step != null && step.length() <= 4 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    String take() {
        return steps.removeFirst();
    }

    /** The index at hand, or the first when there is none. */
    int takeIndex() {
        return isIndex() ? Integer.parseInt(take()) : 0;
    }
}
