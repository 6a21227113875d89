package health.auric.engine.compare;

import java.util.List;

/** Grades two different values of one kind: a step of its levels, the highest being kept for equal values. */
public interface Grader {

    /** Levels, lowest first; the last one is "the same". */
    List<Level> levels();

    /** The level of two values that are not equal. */
    int grade(String a, String b);

    /** The Jaro similarity below which two values that are more than one edit apart and not one within the other have the lowest level; 0 when there is none. */
    default float least() {
        return 0;
    }
}
