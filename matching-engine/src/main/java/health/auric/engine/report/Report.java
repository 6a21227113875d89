package health.auric.engine.report;

import java.util.List;
import java.util.Locale;

/**
 * Everything a report says. Lists may be empty: their section then says so or is left out.
 *
 * @param title what was matched
 * @param about one sentence on what was done, with what
 * @param facts the numbers at the top
 * @param cut what was cut short, in sentences
 * @param notes what was noticed or decided on the way
 */
public record Report(
        String title,
        String about,
        List<Fact> facts,
        Histogram scores,
        List<FieldWeights> weights,
        List<Case> sampled,
        List<Case> hardest,
        Clusters clusters,
        List<Column> columns,
        List<String> cut,
        List<String> notes) {

    /** A number with its name and what it means. */
    public record Fact(Tone tone, String name, String value, String note) {}

    /** What a color means; every tone has a word and a sign beside it. */
    public enum Tone {
        PLAIN(""),
        DIFFERENT("≠"),
        SAME("="),
        UNSURE("≈"),
        WRONG("!");

        private final String sign;

        Tone(String sign) {
            this.sign = sign;
        }

        /** What shows it without color. */
        String sign() {
            return sign;
        }

        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Compared pairs by their evidence.
     *
     * @param first where the first bar begins, in bits
     * @param width of a bar, in bits
     * @param review from where on a person should look, in bits
     * @param same from where on two records are the same, in bits
     * @param chosen how the thresholds were chosen
     */
    public record Histogram(double first, double width, List<Long> counts, double review, double same, String chosen) {}

    /** What each agreement on a field is worth. */
    public record FieldWeights(String field, String comparedAs, List<LevelWeight> levels) {}

    /**
     * The weight of one level, who set it, and the share of compared pairs that have it; where a rare value says more than a
     * common one, from the weight of a common to that of a rare one.
     */
    public record LevelWeight(String level, double weight, double common, double rare, String setBy, double share) {}

    /** Two records with all that was said for and against them. */
    public record Case(
            String a,
            String b,
            Tone tone,
            String verdict,
            double probability,
            double prior,
            double score,
            String sentence,
            List<Part> parts) {}

    /** One field of a case: values as given, as compared, and what it added. */
    public record Part(
            String field,
            String givenA,
            String givenB,
            String standardA,
            String standardB,
            String level,
            double weight,
            String rarity,
            String setBy) {}

    /** Clusters by size, and those worth a look. */
    public record Clusters(List<SizeCount> sizes, List<Cluster> largest, List<Cluster> weakest) {}

    /** How many clusters have this many records. */
    public record SizeCount(int size, long clusters) {}

    /** One cluster, some of its records, and the link that holds it together least. */
    public record Cluster(String id, List<Member> members, int size, String bridge, double bridgeProbability) {}

    /** A record of a cluster. */
    public record Member(String id, String source, String text) {}

    /** A column: what it was taken for, how full it is, and what is odd about it. */
    public record Column(
            String name, String takenFor, double filled, double distinct, String frequent, List<String> flags) {}
}
