package health.auric.standardize;

import health.auric.model.Standardized;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** States of the United States by their postal letters, countries by their two ISO letters. */
final class Regions {

    private static final Vocabulary STATES = Vocabulary.of("us-states");
    private static final Map<String, String> COUNTRIES = countries();

    private Regions() {}

    static Standardized state(String clean) {
        return stateCode(clean)
                .map(Standardized::accepted)
                .orElseGet(
                        () -> Standardized.refused("No state or territory of the United States is written like this."));
    }

    static Optional<String> stateCode(String clean) {
        return STATES.standard(key(clean));
    }

    /** Asked before the placeholder scrub, for NA is Namibia. */
    static Standardized country(String raw) {
        var clean = Cleaning.clean(raw);
        return countryCode(clean)
                .map(Standardized::accepted)
                .orElseGet(() -> Placeholders.says(clean)
                        ? new Standardized.Placeholder()
                        : Standardized.refused("No country of ISO 3166 has this code or name."));
    }

    static Optional<String> countryCode(String clean) {
        return Optional.ofNullable(COUNTRIES.get(key(clean)));
    }

    private static String key(String clean) {
        return clean.replace(".", "").toUpperCase(Locale.ROOT).strip();
    }

    private static Map<String, String> countries() {
        var codes = new HashMap<>(Map.of(
                "UNITED STATES OF AMERICA", "US", "U S A", "US", "U S", "US", "UK", "GB", "GREAT BRITAIN", "GB"));
        for (var code : Locale.getISOCountries()) {
            var locale = Locale.of("", code);
            codes.put(code, code);
            codes.put(locale.getISO3Country(), code);
            codes.put(key(locale.getDisplayCountry(Locale.ENGLISH)), code);
        }
        return codes;
    }
}
