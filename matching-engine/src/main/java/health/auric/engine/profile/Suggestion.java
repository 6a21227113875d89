package health.auric.engine.profile;

import health.auric.engine.Table;
import health.auric.engine.prepare.Codes;
import health.auric.engine.text.Fold;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes what each column of a table holds, from its name and its values. */
public final class Suggestion {
    private static final double REDUNDANT = 0.8;

    private Suggestion() {}

    /** One field per column. */
    public static List<Field> of(Table table) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            fields.add(
                    new Field(table.columns().get(i), kind(table.columns().get(i), new ValueHints(table.column(i)))));
        }
        return withoutRedundant(table, asThings(table, asPeople(fields)));
    }

    private static Kind kind(String column, ValueHints values) {
        if (values.empty()) {
            return Kind.IGNORE;
        }
        Kind byName = NameHints.of(column).orElse(null);
        if (byName != null && values.looksLike(byName)) {
            return byName == Kind.ORGANIZATION && values.words() > 12 ? Kind.TEXT : byName;
        }
        return values.kind().orElse(Kind.TEXT);
    }

    /** A plain "name" beside a date of birth or a gender is a person's. */
    private static List<Field> asPeople(List<Field> fields) {
        boolean person = fields.stream()
                .anyMatch(field -> field.column()
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches(".*(dob|birth|gender|sex|given|surname).*"));
        return fields.stream()
                .map(field -> person
                                && field.kind() == Kind.ORGANIZATION
                                && field.column().matches("(?i)name")
                        ? new Field(field.column(), Kind.PERSON)
                        : field)
                .toList();
    }

    /** A name that often holds a code, or stands beside a price, is a thing's title. */
    private static List<Field> asThings(Table table, List<Field> fields) {
        boolean titled = fields.stream().anyMatch(field -> field.kind() == Kind.TITLE);
        int name = fields.stream().map(Field::kind).toList().indexOf(Kind.ORGANIZATION);
        if (titled || name < 0) {
            return fields;
        }
        List<String> values = table.column(name);
        double codes =
                values.stream().filter(value -> !Codes.in(value).isEmpty()).count() / Math.max(1.0, values.size());
        boolean priced = fields.stream()
                .anyMatch(field -> field.column().matches("(?i).*(price|sku|model|manufacturer|brand).*"));
        return fields.stream()
                .map(field -> field == fields.get(name) && (codes > 0.15 || priced)
                        ? new Field(field.column(), Kind.TITLE)
                        : field)
                .toList();
    }

    /** A full name says nothing new where its parts have columns of their own. */
    private static List<Field> withoutRedundant(Table table, List<Field> fields) {
        Set<Kind> kinds =
                fields.stream().map(Field::kind).collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        if (!kinds.containsAll(Set.of(Kind.GIVEN_NAME, Kind.SURNAME))) {
            return fields;
        }
        return fields.stream()
                .map(field -> field.kind() == Kind.PERSON && contained(table, fields, field)
                        ? new Field(field.column(), Kind.IGNORE)
                        : field)
                .toList();
    }

    private static boolean contained(Table table, List<Field> fields, Field full) {
        List<String> whole = table.column(fields.indexOf(full));
        List<String> given = column(table, fields, Kind.GIVEN_NAME);
        List<String> surname = column(table, fields, Kind.SURNAME);
        long filled = 0;
        long covered = 0;
        for (int i = 0; i < Math.min(5_000, whole.size()); i++) {
            List<String> parts = Fold.tokens(given.get(i) + " " + surname.get(i));
            filled += parts.isEmpty() ? 0 : 1;
            covered += !parts.isEmpty() && Fold.tokens(whole.get(i)).containsAll(parts) ? 1 : 0;
        }
        return covered >= REDUNDANT * filled;
    }

    private static List<String> column(Table table, List<Field> fields, Kind kind) {
        int at = fields.stream().map(Field::kind).toList().indexOf(kind);
        return table.column(at);
    }
}
