package health.auric.model;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value nobody reads again: a keyed hash and, for long numbers, the last four digits. Sealed ones stay sealed. */
record SealedForm(String kind, Form open, boolean lastFour, Sealer sealer) implements Form {

    static final String HASH = "hash";
    static final String LAST_FOUR = "lastFour";
    private static final Pattern HASH_FORM = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern FOUR = Pattern.compile("[0-9]{4}");

    @Override
    public @Nullable Object conform(Object raw, Inspection inspection) {
        return raw instanceof Map<?, ?> map ? sealed(map, inspection) : seal(open.conform(raw, inspection), inspection);
    }

    private @Nullable Object seal(@Nullable Object value, Inspection inspection) {
        if (value == null) {
            return null;
        }
        var text = value.toString();
        var hash = sealer.seal(kind, text);
        return hash.isPresent()
                ? Parts.of(HASH, hash.get(), LAST_FOUR, lastFour(text))
                : inspection.refuse("no-key", "There is no key to seal this value with, so it was not kept.");
    }

    private @Nullable String lastFour(String text) {
        var digits = text.replaceAll("[^0-9]", "");
        return lastFour && digits.length() >= 9 ? digits.substring(digits.length() - 4) : null;
    }

    private @Nullable Object sealed(Map<?, ?> raw, Inspection inspection) {
        var hash = Parts.text(raw, HASH, inspection);
        var four = Parts.text(raw, LAST_FOUR, inspection);
        boolean formed = hash != null
                && HASH_FORM.matcher(hash).matches()
                && (four == null || (lastFour && FOUR.matcher(four).matches()));
        return formed
                ? Parts.of(HASH, hash, LAST_FOUR, four)
                : inspection.refuse("sealed", "This is neither a value nor a sealed one.");
    }
}
