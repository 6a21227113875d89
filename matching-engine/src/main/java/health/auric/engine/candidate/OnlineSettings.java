package health.auric.engine.candidate;

/**
 * How far the search for one record goes.
 *
 * @param across only records of other sources are found
 * @param nearest how many candidates are kept in any case
 * @param most how many are kept when many are strong
 * @param budget how many postings may be read, rarest term first
 * @param terms how many terms are read even beyond the budget
 * @param group keys that at most so many records share find all of them
 * @param strong a candidate with this share of the record's term weight is strong: when the last kept one is, more are
 *     looked for, and when none is, misspelled words are tried
 * @param faint a candidate with less than this share is dropped
 * @param unseen how many writes are kept aside before the index shows them
 */
public record OnlineSettings(
        boolean across,
        int nearest,
        int most,
        int budget,
        int terms,
        int group,
        double strong,
        double faint,
        int unseen) {

    /** What serves most sets. */
    public static OnlineSettings defaults() {
        return new OnlineSettings(false, 20, 200, 10_000, 4, 50, 0.25, 0.12, 1_000);
    }

    /** The same, where only records of other sources are found. */
    public OnlineSettings acrossSources() {
        return new OnlineSettings(true, nearest, most, budget, terms, group, strong, faint, unseen);
    }
}
