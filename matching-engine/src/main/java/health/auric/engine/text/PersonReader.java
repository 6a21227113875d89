package health.auric.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads one person's name part by part. */
final class PersonReader {

    private static final Pattern CALLED =
            Pattern.compile("[\"(]\\s?([a-z' -]{2,30})\\s?[\")]|(?<= )'([a-z]{2,30})'(?= )");
    private static final int LONGEST = 10_000;

    private final NameAdditions additions = new NameAdditions();
    private final Set<Quality> flags = new TreeSet<>();
    private List<String> surname = List.of();
    private List<String> given = List.of();
    private String called = "";

    PersonName whole(String name) {
        var segments = cut(lifted(name)).split(",", 8);
        var first = additions.liftFrom(PersonWords.of(segments[0]), 1);
        var behind = new ArrayList<String>();
        for (int i = 1; i < segments.length; i++) {
            var words = PersonWords.of(segments[i]);
            behind.addAll(additions.liftFrom(words, isGivenName(words, first) ? 1 : 0));
        }
        if (behind.isEmpty()) {
            givenNameFirst(first);
        } else {
            surname = first;
            given = behind;
        }
        return name();
    }

    PersonName separate(String given, String middle, String surname) {
        this.surname = additions.liftFrom(PersonWords.of(lifted(surname)), 1);
        this.given = new ArrayList<>(additions.liftFrom(PersonWords.of(cut(lifted(given))), 1));
        this.given.addAll(additions.liftFrom(PersonWords.of(lifted(middle)), 0));
        return name();
    }

    private String lifted(String text) {
        var lifted = Lifted.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        flags.addAll(lifted.flags());
        return lifted.text();
    }

    /** Takes a name in quotes out. */
    private String cut(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('(') < 0 && text.indexOf('\'') < 0) {
            return text;
        }
        var match = CALLED.matcher(text);
        if (!match.find()) {
            return text;
        }
        String inside = match.group(1) == null ? match.group(2) : match.group(1);
        called = String.join("", PersonWords.of(inside));
        return text.substring(0, match.start()) + " " + text.substring(match.end());
    }

    /** DO is a degree behind JOHN SMITH, and a given name behind TRAN. */
    private static boolean isGivenName(List<String> words, List<String> surname) {
        return surname.size() == 1 && words.equals(List.of("do"));
    }

    private void givenNameFirst(List<String> words) {
        int start = PersonWords.startOfSurname(words);
        surname = words.subList(start, words.size());
        given = words.subList(0, start);
    }

    private PersonName name() {
        var names = given.stream()
                .map(PersonWords::plain)
                .filter(name -> !name.isEmpty())
                .toList();
        String first = names.isEmpty() ? "" : names.getFirst();
        return new PersonName(
                first,
                names.isEmpty() ? List.of() : names.subList(1, names.size()),
                PersonWords.surnameParts(surname),
                additions.generation(),
                additions.titles(),
                additions.credentials(),
                called,
                Nicknames.rootsOf(first, called),
                Sorted.set(flags));
    }
}
