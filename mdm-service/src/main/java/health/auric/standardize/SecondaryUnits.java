package health.auric.standardize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Suites, floors, buildings and the like, split off an address line. */
final class SecondaryUnits {

    private static final Vocabulary NUMBERED = Vocabulary.of("address-units");
    private static final Vocabulary ALONE = Vocabulary.of("address-units-alone");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(?:ST|ND|RD|TH)");

    private final List<String> all;
    private final List<String> words = new ArrayList<>();
    private final List<String> units = new ArrayList<>();

    private SecondaryUnits(List<String> all) {
        this.all = all;
    }

    record Split(List<String> words, List<String> units) {}

    static Split split(List<String> all) {
        var split = new SecondaryUnits(all);
        // Behind a house number comes a street's name, even where it reads like a unit: 100 PIER 39.
        var start = StreetLine.hasHouseNumber(all) && !isOrdinalFloor(all, 0) ? 2 : 0;
        split.words.addAll(all.subList(0, Math.min(start, all.size())));
        for (var at = start; at < all.size(); ) {
            at += split.take(at);
        }
        return new Split(split.words, split.units);
    }

    /** How many words were taken. */
    private int take(int at) {
        var word = all.get(at);
        var unit = NUMBERED.standard(word);
        if (unit.isPresent() && isNumber(skipSign(at + 1))) {
            units.add(unit.get() + " " + all.get(skipSign(at + 1)));
            return skipSign(at + 1) - at + 1;
        }
        if (isOrdinalFloor(all, at)) {
            units.add("FL " + ORDINAL.matcher(word).replaceAll("$1"));
            return 2;
        }
        if (at == all.size() - 1 && ALONE.standard(word).isPresent()) {
            units.add(ALONE.standardOr(word));
            return 1;
        }
        words.add(word);
        return 1;
    }

    private int skipSign(int at) {
        return at < all.size() && all.get(at).equals("#") ? at + 1 : at;
    }

    private boolean isNumber(int at) {
        return at < all.size()
                && (AddressWords.hasDigit(all.get(at)) || all.get(at).matches("[A-Z]"));
    }

    private static boolean isOrdinalFloor(List<String> all, int at) {
        return at + 1 < all.size()
                && ORDINAL.matcher(all.get(at)).matches()
                && NUMBERED.standardOr(all.get(at + 1)).equals("FL");
    }
}
