package health.auric.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several values of one attribute, each once and at most so many; a single one counts as a list of one. */
record ManyForm(Form one, int most) implements Form {

    @Override
    public @Nullable Object conform(Object raw, Inspection inspection) {
        var list = raw instanceof List<?> many ? many : List.of(raw);
        if (list.size() > most) {
            return inspection.refuse(
                    "too-many", "This list has " + list.size() + " members; at most " + most + " are allowed.");
        }
        var values = raw instanceof List<?> ? values(list, inspection) : only(raw, inspection);
        return values.isEmpty() ? null : Collections.unmodifiableList(values);
    }

    private List<Object> only(Object raw, Inspection inspection) {
        var value = one.conform(raw, inspection);
        return value == null ? List.of() : List.of(value);
    }

    private List<Object> values(List<?> list, Inspection inspection) {
        List<Object> values = new ArrayList<>(list.size());
        int index = 0;
        for (var element : list) {
            int mark = inspection.into(index++);
            values.addAll(element == null ? List.of() : only(element, inspection));
            inspection.back(mark);
        }
        return values.size() < 2 ? values : new ArrayList<>(new LinkedHashSet<>(values));
    }
}
