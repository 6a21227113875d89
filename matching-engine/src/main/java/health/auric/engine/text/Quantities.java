package health.auric.engine.text;

import java.util.List;

/** The quantities that a description names, in the order of dimension and amount. */
public record Quantities(List<Quantity> values) {

    public static Quantities of(String text) {
        return new Quantities(QuantityReader.read(text));
    }

    public boolean isAbsent() {
        return values.isEmpty();
    }
}
