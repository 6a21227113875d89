package health.auric.golden.read;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The orders a list can have, each with the SQL of its place and order; an index serves every one of them. A filter by what is
 * sorted moves the place, because an index is read from one bound, not from the better of two.
 */
enum GoldenSort {
    NUMBER_UP("and g.number > :number", "order by g.number", "order by g.number + 0"),
    NUMBER_DOWN("and g.number < :number", "order by g.number desc", "order by g.number + 0 desc"),
    TITLE_UP("""
            and (lower(g.title) collate "C", g.number) > (greatest(:place collate "C", lower(:title::text)), :number)""", """
            order by lower(g.title) collate "C", g.number"""),
    TITLE_DOWN("""
            and (lower(g.title) collate "C", g.number)
                < (least(:place collate "C", lower(:title::text) || chr(1114111)), :number)""", """
            order by lower(g.title) collate "C" desc, g.number desc"""),
    CHANGED_UP("""
            and (g.changed_at, g.number) > (greatest(:place::timestamptz, :since::timestamptz), :number)""", """
            order by g.changed_at, g.number"""),
    CHANGED_DOWN("""
            and (g.changed_at, g.number) < (:place::timestamptz, :number)""", """
            order by g.changed_at desc, g.number desc""");

    private static final String LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

    private final String behind;
    private final String order;
    private final String orderOfFew;

    GoldenSort(String behind, String order) {
        this(behind, order, order);
    }

    GoldenSort(String behind, String order, String orderOfFew) {
        this.behind = behind;
        this.order = order;
        this.orderOfFew = orderOfFew;
    }

    static Optional<GoldenSort> of(String sort, boolean down) {
        var name = sort.toUpperCase(Locale.ROOT) + (down ? "_DOWN" : "_UP");
        return Arrays.stream(values())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    String behind() {
        return behind;
    }

    String order() {
        return order;
    }

    /** The same order where few are left: numbers and times rise together, so the index of numbers would be read to its end. */
    String orderOfFew() {
        return orderOfFew;
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

    /** Where a record stands in this order. */
    Place place(String title, Instant changed, long number) {
        return switch (this) {
            case NUMBER_UP, NUMBER_DOWN -> new Place("", number);
            case TITLE_UP, TITLE_DOWN -> new Place(title, number);
            case CHANGED_UP, CHANGED_DOWN -> new Place(changed.toString(), number);
        };
    }

    /** The place a cursor stands for. */
    Place place(List<String> values) {
        boolean byTime = this == CHANGED_UP || this == CHANGED_DOWN;
        var text = byTime ? Instant.parse(values.getFirst()).toString() : values.getFirst();
        return new Place(text.replace("\0", ""), Long.parseLong(values.getLast()));
    }

    /** Where a record stands in an order: its title or time where that counts, and its number. */
    record Place(String text, long number) {}
}
