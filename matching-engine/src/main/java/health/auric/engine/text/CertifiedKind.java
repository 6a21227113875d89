package health.auric.engine.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A kind that a thing has by certificate: two kinds are two certificates, whatever else agrees. */
public final class CertifiedKind {

    private static final Map<String, String> KINDS = new HashMap<>();

    static {
        Dictionary.shipped("standard-kinds")
                .entries()
                .keySet()
                .forEach(name -> KINDS.putAll(Dictionary.shipped(name).byVariant()));
    }

    private CertifiedKind() {}

    /** The kind that a whole value names, if it is one of those known. */
    public static Optional<String> of(String text) {
        return Optional.ofNullable(KINDS.get(String.join(" ", Fold.words(text))));
    }
}
