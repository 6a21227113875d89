package health.auric.engine.compare;

import health.auric.engine.prepare.Codes;
import health.auric.engine.prepare.Column;
import health.auric.engine.prepare.Rows;
import health.auric.engine.prepare.Standard;
import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import health.auric.engine.text.Fold;
import health.auric.engine.text.Quantities;
import health.auric.engine.text.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The comparisons of names, titles and texts: by words, by the numbers in them and, where they are things, by codes and measures. */
final class Wording {
    private static final String MEASURES = "measures";
    private static final String WORK = "work";
    private static final double WITH_MAKER = 0.5;
    private final List<Field> fields;
    private final Rows rows;
    private final boolean thing;

    Wording(List<Field> fields, Rows rows) {
        this.fields = fields;
        this.rows = rows;
        this.thing = !of(Kind.CODE).isEmpty()
                || !of(Kind.TITLE).isEmpty() && of(Kind.PEOPLE).isEmpty();
    }

    /** Things have codes and sizes in their titles; works of authors do not. */
    boolean isThing() {
        return thing;
    }

    private List<Field> of(Kind... kinds) {
        Set<Kind> wanted = Set.of(kinds);
        return fields.stream().filter(field -> wanted.contains(field.kind())).toList();
    }

    /** All texts; all holds everything a record says, named whether it has a person's name in fields of its own. */
    List<Comparison> texts(Column all, boolean named) {
        List<Comparison> chosen = new ArrayList<>();
        if (thing) {
            of(Kind.TITLE).forEach(field -> chosen.addAll(measures(field)));
            chosen.addAll(titleWithMaker(all));
        }
        boolean first = !named;
        for (Field field : of(Kind.TITLE, Kind.ORGANIZATION, Kind.PERSON, Kind.PEOPLE, Kind.TEXT)) {
            chosen.addAll(text(field, strength(field, first), all));
            first &= field.kind() != Kind.TITLE && field.kind() != Kind.ORGANIZATION;
        }
        return chosen;
    }

    /** Who made a thing stands in the title of one record and in a column of its own in another; together they say the same. */
    private List<Comparison> titleWithMaker(Column all) {
        if (of(Kind.TITLE).isEmpty() || of(Kind.ORGANIZATION).isEmpty()) {
            return List.of();
        }
        List<Field> both = of(Kind.TITLE, Kind.ORGANIZATION);
        List<String> columns = both.stream().map(Field::column).toList();
        Subject subject = new Subject(String.join(" + ", columns), columns, WORK);
        return List.of(new TextComparison(
                subject, rows.column(both, Codes::words), all, rows.terms(), WITH_MAKER, different(both.getFirst())));
    }

    private List<Comparison> text(Field field, double strength, Column all) {
        if (field.kind() == Kind.ORGANIZATION && strength < 1) {
            Column words = rows.column(List.of(field), Fold::tokens);
            return List.of(new BrandComparison(Subject.of(field.column(), field.column()), words, all, rows.terms()));
        }
        boolean coded = thing && field.kind() != Kind.ORGANIZATION;
        Column words =
                coded ? rows.column(List.of(field), Codes::words) : rows.standard(List.of(field), Standard::words);
        Comparison text = new TextComparison(about(field), words, all, rows.terms(), strength, different(field));
        return field.kind() == Kind.TITLE || field.kind() == Kind.ORGANIZATION
                ? List.of(text, numbers(field, coded))
                : List.of(text);
    }

    /** Tenants of one building share everything but the name. */
    private static double different(Field field) {
        return field.kind() == Kind.ORGANIZATION ? -10 : -7;
    }

    private Comparison numbers(Field field, boolean coded) {
        Column numbers =
                coded ? rows.column(List.of(field), Codes::numbers) : rows.standard(List.of(field), Standard::numbers);
        return new NumbersComparison(within("numbers in ", field), numbers, rows.terms());
    }

    private static Subject within(String what, Field field) {
        return new Subject(what + field.column(), List.of(field.column()), MEASURES);
    }

    private static double strength(Field field, boolean first) {
        return switch (field.kind()) {
            case TITLE -> 1;
            case ORGANIZATION -> first ? 1 : 0.4;
            case PERSON -> 0.9;
            case PEOPLE -> 0.6;
            default -> 0.3;
        };
    }

    /** Sizes, strengths and packs, and traits such as left or right, sterile or not. */
    private List<Comparison> measures(Field field) {
        Column whole = rows.column(List.of(field), text -> text.isBlank() ? List.of() : List.of(Fold.fold(text)));
        return List.of(
                new ReadComparison<>(
                        within("quantities in ", field),
                        whole,
                        rows.terms(),
                        new QuantityComparator(),
                        Quantities::of,
                        Quantities::isAbsent,
                        -3,
                        -0.5,
                        0.3,
                        1),
                new ReadComparison<>(
                        within("traits in ", field),
                        whole,
                        rows.terms(),
                        new TraitComparator(),
                        Traits::of,
                        Traits::isAbsent,
                        -3,
                        -1,
                        0,
                        0.3,
                        0.7));
    }

    /** Codes in fields of their own and in texts. */
    List<Comparison> codes() {
        if (!thing) {
            return List.of();
        }
        List<Field> given = of(Kind.CODE);
        List<Field> titles = of(Kind.TITLE, Kind.TEXT);
        Column column = rows.derived(values -> {
            List<String> found = new ArrayList<>();
            given.forEach(field -> found.addAll(rows.standard(field, values).words()));
            titles.forEach(field -> found.addAll(Codes.in(values.get(rows.at(field)))));
            return found;
        });
        List<String> columns =
                of(Kind.CODE, Kind.TITLE, Kind.TEXT).stream().map(Field::column).toList();
        Subject subject = new Subject("codes", columns, "codes");
        return List.of(new ValueComparison(subject, column, null, Graders.CODE, rows.terms()));
    }

    /** A title and its authors come together: works of the same title are mostly by the same people. */
    private static Subject about(Field field) {
        boolean work = field.kind() == Kind.TITLE || field.kind() == Kind.PEOPLE;
        return new Subject(field.column(), List.of(field.column()), work ? WORK : field.column());
    }
}
