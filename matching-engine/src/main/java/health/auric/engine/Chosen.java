package health.auric.engine;

import health.auric.engine.score.Share;
import health.auric.engine.score.Strata;
import health.auric.engine.score.Strata.Place;
import java.util.List;

/** The threshold of a run as a probability, the share of its links expected to be right with its interval, and how it was chosen. */
public record Chosen(double threshold, Share precision, String sentence) {

    static Chosen of(Aim aim, double threshold, List<Link> links, List<Label> answers) {
        Strata strata = new Strata();
        Answered answered = new Answered(answers);
        for (Link link : links) {
            int stratum = Strata.of(Place.LINKED, link.probability());
            strata.add(stratum, link.probability());
            answered.about(link).ifPresent(same -> strata.answer(stratum, same));
        }
        return new Chosen(
                threshold, strata.precision(), aim.sentence() + said(threshold, strata.precision(), answered.met()));
    }

    private static String said(double threshold, Share precision, int answers) {
        if (threshold > 1) {
            return " No threshold reaches it; nothing is linked.";
        }
        String by = answers == 0 ? "no answer checks it" : "%d answers about links check it".formatted(answers);
        return " Of the links %s are expected to be right; %s.".formatted(precision, by);
    }
}
