package health.auric.engine.compare;

import health.auric.engine.text.CatalogNumber;
import health.auric.engine.text.Identifier;
import java.util.List;

/** Asks that an identifier or a code agrees, or that one description holds the other's code; columns are -1 when absent. */
record Confirmation(String scheme, int identifier, int code, int description) {

    private static final CodeComparator CODES = new CodeComparator();

    /** "confirmed:gtin" with the columns of identifier, code and description. */
    static Confirmation of(String kind, List<Integer> columns) {
        if (columns.size() != 3 || kind.indexOf(':') < 0) {
            throw new IllegalArgumentException(
                    "A rule \"confirmed\" names a scheme and three columns, as in \"confirmed:gtin gtin code description\".");
        }
        return new Confirmation(kind.substring(kind.indexOf(':') + 1), columns.get(0), columns.get(1), columns.get(2));
    }

    boolean isGiven(List<String> a, List<String> b) {
        return sameIdentifier(at(a, identifier), at(b, identifier)) || sameCode(a, b);
    }

    private boolean sameIdentifier(String a, String b) {
        var left = Identifier.of(scheme, a);
        return left.valid() && left.code().equals(Identifier.of(scheme, b).code());
    }

    private boolean sameCode(List<String> a, List<String> b) {
        var left = CatalogNumber.of(at(a, code));
        var right = CatalogNumber.of(at(b, code));
        if (left.isAbsent() || right.isAbsent()) {
            return holds(at(b, description), left) || holds(at(a, description), right);
        }
        return CODES.compare(left, right) >= CodeComparator.OTHER_PREFIX;
    }

    private static boolean holds(String description, CatalogNumber code) {
        return CatalogNumber.within(description).stream()
                .anyMatch(found -> found.bare().equals(code.bare()));
    }

    private static String at(List<String> values, int column) {
        return column < 0 ? "" : values.get(column);
    }
}
