package health.auric.engine.prepare;

import java.util.ArrayList;
import java.util.List;

/** Finds values that so many records share that they say nothing: a switchboard, a default date, an agency's address. */
public final class Generic {
    private static final int FEW = 20;
    private static final double SHARE = 0.002;

    private Generic() {}

    /** The values of a column that should tell records apart and do not, with how often each one occurs. */
    public static List<String> in(Column column, Terms terms) {
        List<String> found = new ArrayList<>();
        for (int token = 0; token < terms.size(); token++) {
            if (column.count(token) > Math.max(FEW, SHARE * column.rows())) {
                found.add("%s (%d times)".formatted(terms.text(token), column.count(token)));
            }
        }
        return found;
    }
}
