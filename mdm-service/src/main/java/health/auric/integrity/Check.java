package health.auric.integrity;

import java.util.function.Consumer;

/** Something that must always hold; docs/integrity.md says why and what to do when it does not. */
interface Check {

    String name();

    /** What must hold, in one sentence. */
    String sentence();

    /** Tells each violation, by ids and never by values. */
    void run(Snapshot snapshot, Consumer<String> violation);
}
