package health.auric.standardize;

import health.auric.model.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The parts of one person's name while they are being sorted out. */
final class NameParts {

    private final NameAdditions additions = new NameAdditions();
    private final List<Remark> remarks = new ArrayList<>();
    private List<String> family = List.of();
    private List<String> given = List.of();
    private List<String> middle = List.of();

    /** The names came in fields of their own; additions may still stick to them, as in CHEN MD or ROBERT JR. */
    void separate(String family, String given, String middle) {
        this.family = additions.liftFrom(words(family), 1);
        this.given = additions.liftFrom(words(given), 1);
        this.middle = additions.liftFrom(words(middle), 0);
        if (this.middle.isEmpty()
                && this.given.size() > 1
                && this.given.getLast().length() == 1) {
            this.middle = List.of(this.given.getLast());
            this.given = this.given.subList(0, this.given.size() - 1);
        }
    }

    /** The whole name came in one text. */
    void whole(String name) {
        var segments = name.split(",", 8);
        var first = additions.liftFrom(words(segments[0]), 1);
        var behind = new ArrayList<String>();
        for (var i = 1; i < segments.length; i++) {
            behind.addAll(additions.liftFrom(words(segments[i]), mayBeGivenName(segments[i], first) ? 1 : 0));
        }
        if (behind.isEmpty()) {
            givenNameFirst(first, name);
        } else {
            family = first;
            given = behind.subList(0, 1);
            middle = behind.subList(1, behind.size());
        }
    }

    /** DO is a degree behind JOHN SMITH, and a given name behind TRAN. */
    private static boolean mayBeGivenName(String segment, List<String> family) {
        return family.size() == 1 && segment.strip().equalsIgnoreCase("DO");
    }

    private void givenNameFirst(List<String> words, String name) {
        var start = words.size() - 1;
        while (start > 1 && NameAdditions.isParticle(words.get(start - 1))) {
            start--;
        }
        family = words.subList(Math.max(start, 0), words.size());
        given = words.subList(0, Math.min(1, Math.max(start, 0)));
        middle = start > 1 ? words.subList(1, start) : List.of();
        if (!given.isEmpty() && name.equals(name.toUpperCase(Locale.ROOT))) {
            remarks.add(new Remark("name-order-assumed", "Without a comma, the given name is taken to come first."));
        }
    }

    Map<String, String> into(Map<String, String> fields) {
        put(fields, "family", String.join(" ", family));
        put(fields, "given", String.join(" ", given));
        put(fields, "middle", String.join(" ", middle));
        additions.into(fields);
        return fields;
    }

    private static void put(Map<String, String> fields, String field, String value) {
        if (value.isEmpty()) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
    }

    List<Remark> remarks() {
        return remarks;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : text.split("[ ,;]+")) {
            words.add(Names.personText(word));
        }
        words.removeIf(word -> word.codePoints().noneMatch(Character::isLetterOrDigit));
        return words;
    }
}
