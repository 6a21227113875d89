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
            Parts.unknown(map, Set.of(VALUE, UNIT), inspection);
            int errors = inspection.errors();
            var value = Parts.text(map, VALUE, inspection);
            var unit = Parts.text(map, UNIT, inspection);
            return inspection.errors() > errors ? null : quantity(value, unit, inspection);
        }
        var text = Scalars.text(raw, inspection);
        if (text == null) {
            return null;
        }
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return plain.refuse(text, inspection, "A quantity is a number and a unit, such as 5 mL.");
        }
        return quantity(written.group(1), written.group(2), inspection);
    }

    private @Nullable Object quantity(@Nullable String value, @Nullable String unit, Inspection inspection) {
        if (value == null && unit == null) {
            return null;
        }
        if (value == null) {
            return inspection.refuse("quantity", "This quantity has no number.");
        }
        var number = Decimals.parse(value);
        if (number == null) {
            return plain.refuse(value, inspection, "This quantity has no number.");
        }
        var known = unit == null ? Optional.<String>empty() : known(unit);
        if (known.isEmpty()) {
            return inspection.refuse("unit", "This quantity has no unit that is known.");
        }
        return Parts.of(VALUE, Decimals.text(number), UNIT, known.get());
    }

    private Optional<String> known(String unit) {
        return units.isPresent() ? units.get().find(unit) : Optional.of(unit).filter(word -> word.length() <= 20);
    }
}
