package health.auric.engine.candidate;

/**
 * A kind of term, such as the words of a name; terms of two families never meet.
 *
 * @param weight how much a shared term counts beside its rarity, 1 for an ordinary field
 * @param fuzzy whether a rare word also reaches words one edit away: right for names, wrong for numbers
 */
public record TermFamily(String name, double weight, boolean fuzzy) {

    public TermFamily {
        if (!(weight > 0 && weight <= 100)) {
            throw new IllegalArgumentException(
                    "The weight of the terms \"" + name + "\" must lie above 0 and up to 100, not " + weight);
        }
    }

    /** A family whose terms only meet when equal. */
    public static TermFamily exact(String name, double weight) {
        return new TermFamily(name, weight, false);
    }

    /** A family whose rare words also meet words one edit away. */
    public static TermFamily fuzzy(String name, double weight) {
        return new TermFamily(name, weight, true);
    }
}
