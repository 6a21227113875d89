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
        if (!(raw instanceof List<?> list)) {
            var only = one.conform(raw, inspection);
            return only == null ? null : List.of(only);
        }
        if (list.size() > most) {
            return inspection.refuse(
                    "too-many", "This list has " + list.size() + " members; at most " + most + " are allowed.");
        }
        var values = values(list, inspection);
        return values.isEmpty() ? null : Collections.unmodifiableList(values);
    }

    private List<Object> values(List<?> list, Inspection inspection) {
        List<Object> values = new ArrayList<>(list.size());
        int index = 0;
        for (var element : list) {
            int mark = inspection.into(index++);
            var value = element == null ? null : one.conform(element, inspection);
            if (value != null) {
                values.add(value);
            }
            inspection.back(mark);
        }
        return values.size() < 2 ? values : new ArrayList<>(new LinkedHashSet<>(values));
    }
}
