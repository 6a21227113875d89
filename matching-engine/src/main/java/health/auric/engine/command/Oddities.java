package health.auric.engine.command;

import health.auric.engine.profile.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a person should know of a column before trusting what was made of it. */
final class Oddities {

    static final String NOT_COMPARED = "not compared";

    private static final double EMPTY = 0.5;
    private static final double CROWDED = 0.05;
    private static final int FEW = 20;
    /** Columns whose values tell records apart; many people live in one city. */
    private static final Set<Kind> TELLING = EnumSet.of(
            Kind.ORGANIZATION,
            Kind.PERSON,
            Kind.PEOPLE,
            Kind.TITLE,
            Kind.CODE,
            Kind.IDENTIFIER,
            Kind.EMAIL,
            Kind.PHONE,
            Kind.STREET);

    private Oddities() {}

    static List<String> of(Kind kind, ValuesOf values, int records) {
        var oddities = new ArrayList<String>();
        if (values.filled() == 0) {
            oddities.add("empty");
        } else if (values.filled() < EMPTY * records) {
            oddities.add("often empty");
        }
        if (kind == Kind.IGNORE) {
            oddities.add(NOT_COMPARED);
            return oddities;
        }
        if (values.distinct() == 1 && values.filled() > 1) {
            oddities.add("always the same");
        } else if (TELLING.contains(kind) && isCrowded(values)) {
            oddities.add("one value is suspiciously frequent");
        }
        return oddities;
    }

    private static boolean isCrowded(ValuesOf values) {
        return values.distinct() > FEW && values.mostTimes() > Math.max(FEW, CROWDED * values.filled());
    }
}
