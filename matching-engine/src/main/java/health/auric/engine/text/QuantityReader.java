package health.auric.engine.text;

import health.auric.engine.text.QuantityToken.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of a description from left to right. */
final class QuantityReader {

    private static final Map<String, String> PACKS = Dictionary.shipped("packs").byVariant();
    private static final Set<String> SIZE_WORDS = Set.of("size", "sz", "sze", "#");
    private static final QuantityToken END = new QuantityToken(Kind.SIGN, "", 0);

    private final List<QuantityToken> tokens;
    private final Set<String> words;
    private final List<Quantity> found = new ArrayList<>();
    private int divisor = -1;

    private QuantityReader(List<QuantityToken> tokens) {
        this.tokens = tokens;
        this.words = tokens.stream()
                .filter(QuantityToken::isWord)
                .map(QuantityToken::text)
                .collect(Collectors.toSet());
    }

    static List<Quantity> read(String text) {
        var reader = new QuantityReader(QuantityToken.of(Fold.fold(text)));
        for (int i = 0; i < reader.tokens.size(); i++) {
            reader.readAt(i);
        }
        return reader.found.stream()
                .distinct()
                .sorted(Comparator.comparing(Quantity::dimension)
                        .thenComparing(Quantity::amount)
                        .thenComparing(Quantity::unit))
                .toList();
    }

    private void readAt(int i) {
        var token = tokens.get(i);
        switch (token.kind()) {
            case ZEROS -> add("zeros", token.number(), "0");
            case NUMBER -> {
                if (i != divisor) {
                    readNumber(i, token.number());
                }
            }
            default -> readPackOf(i);
        }
    }

    private void readNumber(int i, double number) {
        if (i > 0 && SIZE_WORDS.contains(tokens.get(i - 1).text()) && unitAt(i + 1) == null) {
            add("size", number, "size");
        } else if (at(i + 1).isSign("x") && at(i + 2).isNumber()) {
            addSide(i, number);
        } else if (!addMeasure(i + 1, number)
                && !addPack(i + 1, number)
                && i > 0
                && tokens.get(i - 1).isSign("x")) {
            add("side", number, "x");
        }
    }

    /** The first sides of 2 x 3 in have the unit of the last. */
    private void addSide(int i, double number) {
        int last = i;
        while (at(last + 1).isSign("x") && at(last + 2).isNumber()) {
            last += 2;
        }
        if (!addMeasure(last + 1, number)) {
            add("side", number, "x");
        }
    }

    private boolean addMeasure(int i, double number) {
        var unit = unitAt(i);
        if (unit == null) {
            return addSign(i, number);
        }
        int behind = i + unit.words();
        var below = at(behind).isSign("/") ? unitAt(behind + (at(behind + 1).isNumber() ? 2 : 1)) : null;
        if (below == null || below.unit().dimension().equals(unit.unit().dimension())) {
            add(unit.unit().dimension(), number * unit.unit().factor(), unit.name());
        } else {
            divisor = behind + 1;
            double parts = at(divisor).isNumber() ? at(divisor).number() : 1;
            double amount = number
                    * unit.unit().factor()
                    / Math.max(parts * below.unit().factor(), 1e-9);
            add(unit.unit().dimension() + "/" + below.unit().dimension(), amount, unit.name() + "/" + below.name());
        }
        return true;
    }

    private boolean addSign(int i, double number) {
        switch (at(i).text()) {
            case "\"", "''" -> add("length", number * 25.4, "in");
            // Feet for some, inches for others.
            case "'" -> add("mark", number, "'");
            case "%" -> add("percent", number, "%");
            default -> {
                return false;
            }
        }
        return true;
    }

    /** "10/bx", "10 bx/cs" and "100 ct". */
    private boolean addPack(int i, double number) {
        int word = at(i).isSign("/") ? i + 1 : i;
        var pack = packAt(word);
        if (pack == null) {
            return false;
        }
        var outer = at(word + 1).isSign("/") ? packAt(word + 2) : null;
        boolean content = word > i || outer != null;
        add(content ? "per " + (outer == null ? pack : outer) : "count", number, pack);
        return true;
    }

    /** "box of 100". */
    private void readPackOf(int i) {
        var pack = packAt(i);
        if (pack != null && at(i + 1).text().equals("of") && at(i + 2).isNumber()) {
            add("per " + pack, at(i + 2).number(), pack);
        }
    }

    private @Nullable String packAt(int i) {
        return at(i).isWord() ? PACKS.get(at(i).text()) : null;
    }

    private @Nullable Named unitAt(int i) {
        if (!at(i).isWord()) {
            return null;
        }
        for (int count = at(i + 1).isWord() ? 2 : 1; count > 0; count--) {
            String name = count == 2 ? at(i).text() + " " + at(i + 1).text() : at(i).text();
            var unit = Units.STANDARD.find(name, words);
            if (unit != null) {
                return new Named(name, unit, count);
            }
        }
        return null;
    }

    private record Named(String name, Units.Unit unit, int words) {}

    private QuantityToken at(int i) {
        return i < tokens.size() ? tokens.get(i) : END;
    }

    private void add(String dimension, double amount, String unit) {
        found.add(new Quantity(dimension, amount, unit));
    }
}
