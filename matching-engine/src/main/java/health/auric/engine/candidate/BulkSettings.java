package health.auric.engine.candidate;

/**
 * How far bulk search goes for a record.
 *
 * @param across only records of different sources meet
 * @param nearest how many candidates a record keeps in any case
 * @param most how many it keeps when many are strong
 * @param budget how many postings may be read for a record, rarest term first
 * @param terms how many terms are read even beyond the budget
 * @param block terms and keys that more records share are not read at all
 * @param group keys that at most so many records share join all of them
 * @param strong a candidate with this share of the record's term weight is kept beyond {@code nearest}
 * @param faint a candidate with less than this share is dropped
 */
public record BulkSettings(
        boolean across,
        int nearest,
        int most,
        int budget,
        int terms,
        int block,
        int group,
        double strong,
        double faint) {

    /** What serves most sets. */
    public static BulkSettings defaults() {
        return new BulkSettings(false, 20, 200, 5_000, 4, 20_000, 50, 0.25, 0.12);
    }

    /** The same, where only records of different sources may meet. */
    public BulkSettings acrossSources() {
        return new BulkSettings(true, nearest, most, budget, terms, block, group, strong, faint);
    }

    /** The same for so many records: words grow more common with them. */
    public BulkSettings of(int records) {
        int more = Math.max(budget, records / 100);
        return new BulkSettings(across, nearest, most, more, terms, block, group, strong, faint);
    }

    /** The same, keeping another number of candidates in any case. */
    public BulkSettings nearest(int count) {
        return new BulkSettings(across, count, Math.max(count, most), budget, terms, block, group, strong, faint);
    }
}
