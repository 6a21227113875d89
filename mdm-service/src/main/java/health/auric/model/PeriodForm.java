package health.auric.model;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From a day to a day, both included, sent as an object or as {@code 2026-01-01/2026-12-31}. */
record PeriodForm(Standard plain) implements Form {

    static final String FROM = "from";
    static final String TO = "to";
    /** What systems without open ends write instead. */
    private static final String NEVER = "9999-12-31";

    @Override
    public @Nullable Object conform(Object raw, Inspection inspection) {
        if (raw instanceof Map<?, ?> map) {
            Parts.unknown(map, Set.of(FROM, TO), inspection);
            return period(Parts.text(map, FROM, inspection), Parts.text(map, TO, inspection), inspection);
        }
        var text = Scalars.text(raw, inspection);
        return text == null ? null : written(text, inspection);
    }

    private @Nullable Object written(String text, Inspection inspection) {
        int slash = text.indexOf('/');
        if (slash < 0 || plain.saysNothing(text)) {
            return plain.refuse(text, inspection, "A period has from and to.");
        }
        return period(part(text.substring(0, slash)), part(text.substring(slash + 1)), inspection);
    }

    private @Nullable Object period(@Nullable String from, @Nullable String to, Inspection inspection) {
        int errors = inspection.errors();
        var first = day(FROM, from, inspection);
        var last = day(TO, to, inspection);
        if (first != null && last != null && first.compareTo(last) > 0) {
            return inspection.refuse("period", "This period ends before it begins.");
        }
        boolean nothing = inspection.errors() > errors || (first == null && last == null);
        return nothing ? null : Parts.of(FROM, first, TO, last);
    }

    private @Nullable String day(String part, @Nullable String raw, Inspection inspection) {
        if (raw == null) {
            return null;
        }
        int mark = inspection.into(part);
        var day = new DateForm(plain).conform(raw, inspection);
        inspection.back(mark);
        return NEVER.equals(day) ? null : (String) day;
    }

    private static @Nullable String part(String text) {
        var part = text.strip();
        return part.isEmpty() || part.equals("..") ? null : part;
    }
}
