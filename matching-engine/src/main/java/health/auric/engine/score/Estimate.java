package health.auric.engine.score;

/** How right and how complete a run is, as far as answers tell, and how many pairs of the same were never compared. */
public record Estimate(Share precision, Share recall, double missed, int answers) {

    /** The figures for people. */
    public String sentence() {
        return "By %d answers %s of the links are right and %s of all matches are linked; about %.0f matches were never compared."
                .formatted(answers, precision, recall, missed);
    }
}
