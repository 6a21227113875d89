package health.auric.standardize;

import health.auric.model.Standardized;
import java.util.function.Function;
import java.util.function.Predicate;

/** An identifier of so many digits; blanks, dashes, periods and slashes between them mean nothing. */
record NumberScheme(String name, int length, Predicate<String> check, String otherwise)
        implements Function<String, Standardized> {

    static NumberScheme of(String name, int length) {
        return new NumberScheme(name, length, digits -> true, "");
    }

    @Override
    public Standardized apply(String clean) {
        return new Digits(name, clean)
                .ofLength(length)
                .holding(check, otherwise)
                .standardized();
    }
}
