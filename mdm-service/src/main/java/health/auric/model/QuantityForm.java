package health.auric.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number and a unit, sent as an object or as {@code 5 mL}. */
record QuantityForm(Optional<CodeList> units, Standard plain) implements Form {

    static final String VALUE = "value";
    static final String UNIT = "unit";
    private static final Pattern WRITTEN = Pattern.compile("([+-]?[0-9.,]{1,30})\\s{0,3}(\\S.{0,39})?");

    @Override
    public @Nullable Object conform(Object raw, Inspection inspection) {
        if (raw instanceof Map<?, ?> map) {
            return parts(map, inspection);
        }
        var text = Scalars.text(raw, inspection);
        return text == null ? null : written(text, inspection);
    }

    private @Nullable Object parts(Map<?, ?> raw, Inspection inspection) {
        Parts.unknown(raw, Set.of(VALUE, UNIT), inspection);
        int errors = inspection.errors();
        var value = Parts.text(raw, VALUE, inspection);
        var unit = Parts.text(raw, UNIT, inspection);
        if (inspection.errors() > errors || (value == null && unit == null)) {
            return null;
        }
        return value == null
                ? inspection.refuse("quantity", "This quantity has no number.")
                : quantity(value, unit, inspection);
    }

    private @Nullable Object written(String text, Inspection inspection) {
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? quantity(written.group(1), written.group(2), inspection)
                : plain.refuse(text, inspection, "A quantity is a number and a unit, such as 5 mL.");
    }

    private @Nullable Object quantity(String value, @Nullable String unit, Inspection inspection) {
        var number = Decimals.parse(value);
        if (number == null) {
            return plain.refuse(value, inspection, "This quantity has no number.");
        }
        var known = unit == null ? Optional.<String>empty() : known(unit);
        return known.isPresent()
                ? Parts.of(VALUE, Decimals.text(number), UNIT, known.get())
                : inspection.refuse("unit", "This quantity has no unit that is known.");
    }

    private Optional<String> known(String unit) {
        return units.isPresent() ? units.get().find(unit) : Optional.of(unit).filter(word -> word.length() <= 20);
    }
}
