package health.auric.engine.text;

import java.util.Set;

/** Words that only join others. */
final class Joining {

    static final Set<String> WORDS =
            Set.of("and", "of", "the", "for", "at", "in", "on", "de", "la", "a", "an", "to", "&");

    private Joining() {}
}
