package health.auric.engine.compare;

import health.auric.engine.prepare.Codes;
import health.auric.engine.prepare.Column;
import health.auric.engine.prepare.Generic;
import health.auric.engine.prepare.Rows;
import health.auric.engine.prepare.Standard;
import health.auric.engine.prepare.Terms;
import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import health.auric.engine.text.Fold;
import health.auric.engine.text.Quantities;
import health.auric.engine.text.Traits;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses the comparisons for the fields of a profile. */
public final class Comparisons {
    private static final Map<Kind, Grader> SIMPLE = Map.ofEntries(
            Map.entry(Kind.IDENTIFIER, Graders.IDENTIFIER),
            Map.entry(Kind.EMAIL, Graders.EMAIL),
            Map.entry(Kind.PHONE, Graders.PHONE),
            Map.entry(Kind.CITY, Graders.PLACE),
            Map.entry(Kind.REGION, Graders.CATEGORY),
            Map.entry(Kind.COUNTRY, Graders.CATEGORY),
            Map.entry(Kind.POSTAL_CODE, Graders.POSTAL_CODE),
            Map.entry(Kind.DATE, new DateGrader()),
            Map.entry(Kind.YEAR, Graders.YEAR),
            Map.entry(Kind.NUMBER, Graders.NUMBER),
            Map.entry(Kind.CATEGORY, Graders.CATEGORY));

    static final String PLACE = "place";
    static final String MEASURES = "measures";
    static final String WORK = "work";
    private static final Set<Kind> PLACES =
            EnumSet.of(Kind.PHONE, Kind.CITY, Kind.REGION, Kind.COUNTRY, Kind.POSTAL_CODE);
    private static final Set<Kind> TELLING = EnumSet.of(Kind.IDENTIFIER, Kind.PHONE, Kind.EMAIL);
    private static final double WITH_MAKER = 0.5;
    private final List<Field> fields;
    private final Rows rows;
    private final Terms terms;
    private final Column all;
    private final List<Comparison> chosen = new ArrayList<>();
    private final Map<String, Column> telling = new TreeMap<>();

    public Comparisons(List<Field> fields, Rows rows) {
        this.fields =
                fields.stream().filter(field -> field.kind() != Kind.IGNORE).toList();
        this.rows = rows;
        this.terms = rows.terms();
        this.all = isThing()
                ? rows.column(this.fields, Codes::words)
                : rows.standard(this.fields, Comparisons::everything);
        names();
        texts();
        streets();
        of(Kind.NUMBERS).forEach(this::numbers);
        this.fields.forEach(this::simple);
        codes();
    }

    public List<Comparison> chosen() {
        return chosen;
    }

    /** Values that should tell records apart and are shared by too many to do so. */
    public List<String> generic() {
        return telling.entrySet().stream()
                .flatMap(field ->
                        Generic.in(field.getValue(), terms).stream().map(value -> field.getKey() + " " + value))
                .toList();
    }

    private List<Field> of(Kind... kinds) {
        Set<Kind> wanted = Set.of(kinds);
        return fields.stream().filter(field -> wanted.contains(field.kind())).toList();
    }

    private static List<String> everything(Standard standard) {
        return standard.inside().isEmpty() && standard.numbers().isEmpty()
                ? standard.words()
                : Stream.of(standard.words(), standard.numbers(), standard.inside())
                        .flatMap(List::stream)
                        .toList();
    }

    private void names() {
        List<Field> given = of(Kind.GIVEN_NAME);
        List<Field> surname = of(Kind.SURNAME);
        Column givens = rows.standard(given, Standard::words);
        Column surnames = rows.standard(surname, Standard::words);
        name(given, givens, surname.isEmpty() ? null : surnames);
        name(surname, surnames, given.isEmpty() ? null : givens);
    }

    private void name(List<Field> of, Column own, @Nullable Column other) {
        if (!of.isEmpty()) {
            chosen.add(new ValueComparison(subject(title(of), of), own, other, new NameGrader(), terms));
        }
    }

    private void texts() {
        boolean codes = isThing();
        boolean named = !of(Kind.GIVEN_NAME, Kind.SURNAME).isEmpty();
        if (codes) {
            of(Kind.TITLE).forEach(this::measures);
            titleWithMaker();
        }
        for (Field field : of(Kind.TITLE, Kind.ORGANIZATION, Kind.PERSON, Kind.PEOPLE, Kind.TEXT)) {
            double strength = strength(field, named);
            if (field.kind() == Kind.ORGANIZATION && strength < 1) {
                chosen.add(new BrandComparison(
                        Subject.of(field.column(), field.column()),
                        rows.column(List.of(field), Fold::tokens),
                        all,
                        terms));
                continue;
            }
            named |= field.kind() == Kind.TITLE || field.kind() == Kind.ORGANIZATION;
            chosen.add(new TextComparison(
                    about(field),
                    codes && field.kind() != Kind.ORGANIZATION
                            ? rows.column(List.of(field), Codes::words)
                            : rows.standard(List.of(field), Standard::words),
                    all,
                    terms,
                    strength));
            if (field.kind() == Kind.TITLE || field.kind() == Kind.ORGANIZATION && strength == 1) {
                chosen.add(new NumbersComparison(
                        new Subject("numbers in " + field.column(), List.of(field.column()), MEASURES),
                        codes && field.kind() != Kind.ORGANIZATION
                                ? rows.column(List.of(field), Codes::numbers)
                                : rows.standard(List.of(field), Standard::numbers),
                        terms));
            }
        }
    }

    /** Who made a thing stands in the title of one record and in a column of its own in another; together they say the same. */
    private void titleWithMaker() {
        List<Field> both = of(Kind.TITLE, Kind.ORGANIZATION);
        if (!of(Kind.TITLE).isEmpty() && !of(Kind.ORGANIZATION).isEmpty()) {
            Subject subject = new Subject(title(both), columns(both), WORK);
            chosen.add(new TextComparison(subject, rows.column(both, Codes::words), all, terms, WITH_MAKER));
        }
    }

    /** Sizes, strengths and packs, and traits such as left or right, sterile or not. */
    private void measures(Field field) {
        Column whole = rows.column(List.of(field), text -> text.isBlank() ? List.of() : List.of(Fold.fold(text)));
        Subject quantities = new Subject("quantities in " + field.column(), List.of(field.column()), MEASURES);
        Subject traits = new Subject("traits in " + field.column(), List.of(field.column()), MEASURES);
        chosen.add(new ReadComparison<>(
                quantities,
                whole,
                terms,
                new QuantityComparator(),
                Quantities::of,
                Quantities::isAbsent,
                -3,
                -0.5,
                0.3,
                1));
        chosen.add(new ReadComparison<>(
                traits, whole, terms, new TraitComparator(), Traits::of, Traits::isAbsent, -3, -1, 0, 0.3, 0.7));
    }

    /** Things have codes and sizes in their titles; works of authors do not. */
    private boolean isThing() {
        return !of(Kind.CODE).isEmpty()
                || !of(Kind.TITLE).isEmpty() && of(Kind.PEOPLE).isEmpty();
    }

    private static double strength(Field field, boolean named) {
        return switch (field.kind()) {
            case TITLE -> 1;
            case ORGANIZATION -> named ? 0.4 : 1;
            case PERSON -> 0.9;
            case PEOPLE -> 0.6;
            default -> 0.3;
        };
    }

    private void streets() {
        List<Field> street = of(Kind.STREET, Kind.HOUSE_NUMBER);
        if (!street.isEmpty()) {
            Column words = rows.standard(street, Standard::words);
            Column numbers = rows.standard(street, Standard::numbers);
            chosen.add(new StreetComparison(
                    new Subject(title(street), columns(street), PLACE), words, numbers, all, terms));
            inside(street);
        }
    }

    /** Suites and boxes, which say which of several tenants is meant. */
    private void inside(List<Field> street) {
        Subject subject = new Subject("unit or box in " + title(street), columns(street), "inside");
        chosen.add(
                new ValueComparison(subject, rows.standard(street, Standard::inside), null, new UnitGrader(), terms));
    }

    private void numbers(Field field) {
        Column column = rows.standard(List.of(field), Standard::numbers);
        chosen.add(new NumbersComparison(Subject.of(field.column(), field.column()), column, terms));
    }

    private void simple(Field field) {
        Grader grader = SIMPLE.get(field.kind());
        if (grader != null) {
            Column column = rows.standard(List.of(field), Standard::words);
            chosen.add(new ValueComparison(subject(field), column, null, grader, terms));
            if (TELLING.contains(field.kind())) {
                telling.put(field.column(), column);
            }
        }
    }

    private void codes() {
        List<Field> given = of(Kind.CODE);
        List<Field> titles = of(Kind.TITLE, Kind.TEXT);
        if (isThing()) {
            Column column = rows.derived(values -> {
                List<String> found = new ArrayList<>();
                given.forEach(field -> found.addAll(rows.standard(field, values).words()));
                titles.forEach(field -> found.addAll(Codes.in(values.get(rows.at(field)))));
                return found;
            });
            chosen.add(new ValueComparison(
                    subject("codes", of(Kind.CODE, Kind.TITLE, Kind.TEXT)), column, null, Graders.CODE, terms));
        }
    }

    private static Subject subject(String name, List<Field> of) {
        return new Subject(name, columns(of), name);
    }

    private static Subject subject(Field field) {
        String group = PLACES.contains(field.kind()) ? PLACE : field.column();
        return new Subject(field.column(), List.of(field.column()), group);
    }

    /** A title and its authors come together: works of the same title are mostly by the same people. */
    private static Subject about(Field field) {
        boolean work = field.kind() == Kind.TITLE || field.kind() == Kind.PEOPLE;
        return new Subject(field.column(), List.of(field.column()), work ? WORK : field.column());
    }

    private static List<String> columns(List<Field> of) {
        return of.stream().map(Field::column).toList();
    }

    private static String title(List<Field> of) {
        return of.stream().map(Field::column).collect(Collectors.joining(" + "));
    }
}
