package health.auric.integrity;

import health.auric.golden.Survivorship;
import health.auric.kernel.Digest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;

/** Composes every golden record anew. */
record ComposedCheck(Contents contents, LocalDate today) implements Check {

    @Override
    public String name() {
        return "golden-record-says-what-survives";
    }

    @Override
    public String sentence() {
        return "A golden record says exactly what survives of its source records and of the values people set.";
    }

    @Override
    public void run(Snapshot snapshot, Consumer<String> violation) {
        LiveGoldens.stream(snapshot, contents, golden -> {
            if (!isComposed(golden)) {
                violation.accept("golden record " + golden.id());
            }
        });
    }

    private boolean isComposed(LiveGolden golden) {
        var composed = Survivorship.compose(golden.definition(), golden.sources(), golden.set(), day(golden));
        var text = contents.write(composed.content());
        return Arrays.equals(golden.hash(), Digest.of(text))
                && contents.tree(text).equals(contents.tree(golden.content()));
    }

    // Until the day it is due it says the same every day; from then on it waits for the lane.
    private LocalDate day(LiveGolden golden) {
        var due = golden.due();
        return due == null || due.isAfter(today) ? today : due.minusDays(1);
    }
}
