package health.auric.engine.compare;

import health.auric.engine.text.Identifier;
import health.auric.engine.text.Spelling;

/** Identifiers: two valid ones decide, whether they are equal or not. */
public final class IdentifierComparator extends Graded<Identifier> {

    public static final int CONTRADICTION = 0;
    public static final int DIFFERENT = 1;
    public static final int ONE_EDIT = 2;
    public static final int SAME_INVALID = 3;
    public static final int SAME = 4;

    public IdentifierComparator() {
        super(
                "two valid identifiers that differ",
                "different identifiers, one of them not valid",
                "one character off, one of them not valid",
                "the same identifier, though not a valid one",
                "the same valid identifier");
    }

    @Override
    public int compare(Identifier a, Identifier b) {
        if (a.code().equals(b.code())) {
            return a.valid() ? SAME : SAME_INVALID;
        }
        if (a.valid() && b.valid()) {
            return CONTRADICTION;
        }
        return Spelling.oneEdit(a.code(), b.code()) ? ONE_EDIT : DIFFERENT;
    }
}
