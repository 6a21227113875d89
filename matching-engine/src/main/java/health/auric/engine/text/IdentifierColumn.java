package health.auric.engine.text;

import java.util.Optional;

/** Which scheme of identifiers the name of a column announces. */
public final class IdentifierColumn {

    private static final Phrases SCHEMES = Phrases.shipped("identifier-columns");

    private IdentifierColumn() {}

    /** "npi" for "Provider NPI" and "npi_number". */
    public static Optional<String> scheme(String column) {
        var words = Fold.words(column.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('_', ' '));
        for (int i = 0; i < words.size(); i++) {
            var phrase = SCHEMES.at(words, i);
            if (phrase != null) {
                return Optional.of(phrase.standard());
            }
        }
        return Optional.empty();
    }
}
