package health.auric.engine.compare;

import health.auric.engine.prepare.Codes;
import health.auric.engine.prepare.Rows;
import health.auric.engine.prepare.Standard;
import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import health.auric.engine.text.Fold;
import health.auric.engine.text.Nickname;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The terms under which a record is found: its words, its values as wholes, starts and ends of names, and pairs of names. */
public final class Keys {
    private static final Set<Kind> WORDS = EnumSet.of(
            Kind.ORGANIZATION,
            Kind.TITLE,
            Kind.TEXT,
            Kind.PERSON,
            Kind.PEOPLE,
            Kind.GIVEN_NAME,
            Kind.SURNAME,
            Kind.STREET,
            Kind.HOUSE_NUMBER,
            Kind.CITY);
    private static final Set<Kind> NAMES = EnumSet.of(Kind.ORGANIZATION, Kind.PERSON, Kind.GIVEN_NAME, Kind.SURNAME);
    private static final Set<Kind> WHOLE =
            EnumSet.of(Kind.IDENTIFIER, Kind.EMAIL, Kind.PHONE, Kind.POSTAL_CODE, Kind.DATE, Kind.CODE, Kind.YEAR);
    private final List<Field> fields;
    private final Rows rows;

    /** The fields are those of the rows. */
    public Keys(List<Field> fields, Rows rows) {
        this.fields = fields;
        this.rows = rows;
    }

    /** Whether a term is a value as a whole or a pair of values, and not a word. */
    public static boolean isKey(String term) {
        return term.indexOf(':') > 0 || term.indexOf('|') >= 0;
    }

    /** The terms of a record. */
    public List<String> of(List<String> values) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).kind() != Kind.IGNORE) {
                add(fields.get(i).kind(), values.get(i), standard(i, values), found);
            }
        }
        names(values, found);
        pairs(values, found);
        return found;
    }

    private void pairs(List<String> values, List<String> found) {
        pair(values, Kind.POSTAL_CODE, EnumSet.of(Kind.HOUSE_NUMBER, Kind.STREET), found);
        pair(values, Kind.DATE, EnumSet.of(Kind.GIVEN_NAME, Kind.SURNAME), found);
        pair(values, Kind.POSTAL_CODE, EnumSet.of(Kind.SURNAME, Kind.GIVEN_NAME), found);
    }

    /** Given name and surname together, whichever stands in which field, and the names that the given one is short for. */
    private void names(List<String> values, List<String> found) {
        String given = joined(Kind.GIVEN_NAME, values);
        String surname = joined(Kind.SURNAME, values);
        if (given.length() + surname.length() > 1) {
            found.add(both(given, surname));
            Nickname.roots(given).stream()
                    .filter(root -> !root.equals(given) && !surname.isEmpty())
                    .forEach(root -> found.add(both(root, surname)));
        }
    }

    private static String both(String a, String b) {
        return a.compareTo(b) <= 0 ? "|" + a + "|" + b : "|" + b + "|" + a;
    }

    private String joined(Kind kind, List<String> values) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).kind() == kind) {
                standard(i, values).words().forEach(word -> joined.append(word.replace(" ", "")));
            }
        }
        return joined.toString();
    }

    private Standard standard(int field, List<String> values) {
        return rows.standard(fields.get(field), values);
    }

    /** Two values that are common alone and rare together. */
    private void pair(List<String> values, Kind one, Set<Kind> others, List<String> found) {
        for (int i = 0; i < fields.size(); i++) {
            for (int j = 0; j < fields.size(); j++) {
                if (fields.get(i).kind() == one && others.contains(fields.get(j).kind())) {
                    String whole = String.join("", standard(i, values).words());
                    first(standard(j, values))
                            .filter(_ -> !whole.isEmpty())
                            .ifPresent(first -> found.add(whole + "|" + first));
                }
            }
        }
    }

    /** The house number or the box, or the first word of a name. */
    private static Optional<String> first(Standard standard) {
        return Stream.of(standard.numbers(), standard.inside(), standard.words())
                .flatMap(List::stream)
                .findFirst()
                .map(value -> value.indexOf(' ') < 0 || value.startsWith("box ")
                        ? value
                        : value.substring(0, value.indexOf(' ')));
    }

    private static void add(Kind kind, String value, Standard standard, List<String> found) {
        if (WORDS.contains(kind)) {
            found.addAll(words(standard));
        }
        if (NAMES.contains(kind)) {
            words(standard).stream().filter(token -> token.length() >= 4).forEach(token -> edges(token, found));
        }
        if (WHOLE.contains(kind)) {
            standard.words().forEach(whole -> whole(kind, whole, found));
        }
        if (kind == Kind.TITLE || kind == Kind.TEXT) {
            found.addAll(Codes.in(value));
        }
    }

    /** Single words, those of a name as a whole too. */
    private static List<String> words(Standard standard) {
        List<String> words = new ArrayList<>(standard.numbers());
        for (String word : standard.words()) {
            if (word.indexOf(' ') < 0) {
                words.add(word);
            } else {
                words.addAll(List.of(word.split(" ")));
            }
        }
        return words;
    }

    private static void whole(Kind kind, String value, List<String> found) {
        found.add(kind == Kind.CODE ? value : kind.ordinal() + ":" + value);
        if (kind == Kind.EMAIL && value.indexOf('@') > 0) {
            found.add("e:" + value.substring(0, value.indexOf('@')));
        }
        if (kind == Kind.EMAIL) {
            found.add("e:" + Fold.squeezed(value));
        }
        if (kind == Kind.PHONE && value.length() > 7) {
            found.add(kind.ordinal() + ":" + value.substring(value.length() - 7));
        }
    }

    private static void edges(String token, List<String> found) {
        found.add("^" + token.substring(0, 3));
        found.add(token.substring(token.length() - 3) + "$");
    }
}
