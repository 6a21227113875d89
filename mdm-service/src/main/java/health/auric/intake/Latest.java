package health.auric.intake;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The newest the hub has of one source key, waiting or done with: where it stands and what tells its content apart. */
record Latest(SourcePosition position, byte[] hash) {

    /** What becomes of a conforming arrival that meets this; null when it is news. */
    @Nullable
    Fate meets(Checked arriving) {
        int order = arriving.arrival().position().compareTo(position);
        if (Arrays.equals(arriving.hash(), hash)) {
            return new Fate.Unchanged();
        }
        if (order == 0) {
            return new Fate.Contradicts();
        }
        return order < 0 ? new Fate.Older() : null;
    }
}
