package health.auric.golden.read;

import java.util.Arrays;
import java.util.Optional;

/** The orders a list can have, each with the SQL of its place and order; an index serves every one of them. */
enum GoldenSort {
    NUMBER_UP("and g.number > :number", "order by g.number"),
    NUMBER_DOWN("and g.number < :number", "order by g.number desc"),
    TITLE_UP("""
            and (lower(g.title) collate "C", g.number) > (:place, :number)""", """
            order by lower(g.title) collate "C", g.number"""),
    TITLE_DOWN("""
            and (lower(g.title) collate "C", g.number) < (:place, :number)""", """
            order by lower(g.title) collate "C" desc, g.number desc"""),
    CHANGED_UP(
            "and (g.changed_at, g.number) > (:place::timestamptz, :number)", "order by g.changed_at, g.number"),
    CHANGED_DOWN(
            "and (g.changed_at, g.number) < (:place::timestamptz, :number)",
            "order by g.changed_at desc, g.number desc");

    private static final String LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

    private final String behind;
    private final String order;

    GoldenSort(String behind, String order) {
        this.behind = behind;
        this.order = order;
    }

    static Optional<GoldenSort> of(String sort, boolean down) {
        var name = sort.toUpperCase(java.util.Locale.ROOT) + (down ? "_DOWN" : "_UP");
        return Arrays.stream(values()).filter(value -> value.name().equals(name)).findFirst();
    }

    String behind() {
        return behind;
    }

    String order() {
        return order;
    }

    /** The place before the first record in this order. */
    Place start() {
        return switch (this) {
            case NUMBER_UP -> new Place("", 0);
            case NUMBER_DOWN -> new Place("", Long.MAX_VALUE);
            case TITLE_UP -> new Place("", -1);
            case TITLE_DOWN -> new Place(LAST, Long.MAX_VALUE);
            case CHANGED_UP -> new Place("-infinity", 0);
            case CHANGED_DOWN -> new Place("infinity", Long.MAX_VALUE);
        };
    }

    /** Where a record stands in an order: its title or time where that counts, and its number. */
    record Place(String text, long number) {}
}
