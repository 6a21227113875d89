package health.auric.model;

import health.auric.model.AttributeType.Number;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number as text without superfluous zeros, between its bounds. */
record NumberForm(Number type, Standard plain) implements TextualForm {

    @Override
    public @Nullable Object conform(String raw, Inspection inspection) {
        var number = Decimals.parse(raw);
        return number == null ? plain.refuse(raw, inspection, "This is not a number.") : checked(number, inspection);
    }

    private @Nullable Object checked(BigDecimal number, Inspection inspection) {
        if (type.whole() && number.stripTrailingZeros().scale() > 0) {
            return inspection.refuse("number", "This is a whole number.");
        }
        return inBounds(number)
                ? Decimals.text(number)
                : inspection.refuse("range", "This number is " + bounds() + ".");
    }

    private boolean inBounds(BigDecimal number) {
        var min = type.min();
        var max = type.max();
        return (min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0);
    }

    private String bounds() {
        var min = type.min();
        var max = type.max();
        var least = min == null ? "" : "at least " + min.toPlainString();
        var most = max == null ? "" : "at most " + max.toPlainString();
        return least + (least.isEmpty() || most.isEmpty() ? "" : " and ") + most;
    }
}
