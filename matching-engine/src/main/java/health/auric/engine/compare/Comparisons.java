package health.auric.engine.compare;

import health.auric.engine.prepare.Codes;
import health.auric.engine.prepare.Column;
import health.auric.engine.prepare.Generic;
import health.auric.engine.prepare.Rows;
import health.auric.engine.prepare.Standard;
import health.auric.engine.prepare.Terms;
import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
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
    private static final Set<Kind> PLACES =
            EnumSet.of(Kind.PHONE, Kind.CITY, Kind.REGION, Kind.COUNTRY, Kind.POSTAL_CODE);
    private static final Set<Kind> TELLING = EnumSet.of(Kind.IDENTIFIER, Kind.PHONE, Kind.EMAIL);
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
        Wording wording = new Wording(this.fields, rows);
        this.all = wording.isThing()
                ? rows.column(this.fields, Codes::words)
                : rows.standard(this.fields, Comparisons::everything);
        names();
        chosen.addAll(wording.texts(all, !of(Kind.GIVEN_NAME, Kind.SURNAME).isEmpty()));
        streets();
        of(Kind.NUMBERS).forEach(this::numbers);
        this.fields.forEach(this::simple);
        chosen.addAll(wording.codes());
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

    private static Subject subject(String name, List<Field> of) {
        return new Subject(name, columns(of), name);
    }

    private static Subject subject(Field field) {
        String group = PLACES.contains(field.kind()) ? PLACE : field.column();
        return new Subject(field.column(), List.of(field.column()), group);
    }

    private static List<String> columns(List<Field> of) {
        return of.stream().map(Field::column).toList();
    }

    private static String title(List<Field> of) {
        return of.stream().map(Field::column).collect(Collectors.joining(" + "));
    }
}
