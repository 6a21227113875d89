package health.auric.standardize;

import health.auric.model.Standardized;
import health.auric.model.Standardizer;
import java.util.function.Function;
import java.util.function.Predicate;

/** A rule behind the common door: it sees cleaned text only, and never a placeholder. */
record Cleaned(Predicate<String> placeholder, Function<String, Standardized> rule) implements Standardizer {

    static Standardizer then(Function<String, Standardized> rule) {
        return new Cleaned(Placeholders::says, rule);
    }

    /** For local codes, in which 00000 is a department like any other. */
    static Standardizer code(Function<String, Standardized> rule) {
        return new Cleaned(Placeholders::isWord, rule);
    }

    @Override
    public Standardized standardize(String raw) {
        var clean = Cleaning.clean(raw);
        if (placeholder.test(clean)) {
            return new Standardized.Placeholder();
        }
        return rule.apply(clean);
    }
}
