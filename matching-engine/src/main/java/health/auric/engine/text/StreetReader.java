package health.auric.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the words of a street line: box and unit are taken out first, then number, directions and suffix. */
final class StreetReader {

    private final List<String> words;
    private final List<String> rest = new ArrayList<>();
    private String number = "";
    private String pre = "";
    private String suffix = "";
    private String post = "";
    private String unit = "";
    private String box = "";

    private StreetReader(List<String> words) {
        this.words = new ArrayList<>(words);
    }

    static StreetAddress read(
            List<String> line, List<String> city, String region, PostalCode postalCode, Set<Quality> flags) {
        var reader = new StreetReader(line);
        reader.box = PostBox.take(reader.words);
        reader.takeNumber();
        reader.unit = StreetUnits.take(reader.words);
        // "Suite 200, 10 Main Street".
        reader.takeNumber();
        reader.takeStreet();
        return new StreetAddress(
                reader.number,
                reader.pre,
                StreetWords.name(reader.words),
                reader.suffix,
                reader.post,
                reader.unit,
                reader.box,
                List.copyOf(reader.rest),
                city,
                region,
                postalCode,
                flags);
    }

    private void takeNumber() {
        if (!number.isEmpty() || words.size() < 2) {
            return;
        }
        if (HouseNumbers.startsWithNumber(words)) {
            number = HouseNumbers.plain(words.removeFirst());
            takeFraction();
        }
    }

    private void takeFraction() {
        if (words.size() > 1 && words.getFirst().matches("\\d/\\d")) {
            number += " " + words.removeFirst();
        }
    }

    private void takeStreet() {
        if (takeRoute()) {
            return;
        }
        pre = StreetWords.takeDirectionBefore(words);
        if (takeRoute()) {
            return;
        }
        int end = StreetWords.suffixAt(words);
        if (end > 0) {
            takeBehind(end);
            suffix = StreetWords.SUFFIXES.standard(words.removeLast());
        } else {
            post = StreetWords.takeDirectionBehind(words);
            takeNumberBehind();
        }
    }

    /** Abroad the number stands behind the street. */
    private void takeNumberBehind() {
        if (number.isEmpty()
                && words.size() > 1
                && Character.isDigit(words.getLast().charAt(0))) {
            number = HouseNumbers.plain(words.removeLast());
        }
    }

    /** What follows the suffix: a direction, or words without a place. */
    private void takeBehind(int suffixAt) {
        var behind = new ArrayList<>(words.subList(suffixAt + 1, words.size()));
        words.subList(suffixAt + 1, words.size()).clear();
        post = StreetWords.takeFirstDirection(behind);
        rest.addAll(behind);
    }

    /** "us highway 431 north": the number is the street's name. */
    private boolean takeRoute() {
        var route = words.isEmpty() ? null : StreetWords.ROUTES.at(words, 0);
        int at = route == null ? 0 : route.words().size();
        if (route == null || at >= words.size() || !StreetWords.isRouteNumber(words.get(at))) {
            return false;
        }
        suffix = route.standard();
        takeRouteAt(at);
        return true;
    }

    private void takeRouteAt(int at) {
        if (at + 1 < words.size() && StreetWords.SUFFIXES.contains(words.get(at + 1))) {
            rest.add(words.remove(at + 1));
        }
        takeBehind(at);
        words.subList(0, at).clear();
    }
}
