package health.auric.engine;

import health.auric.engine.score.Estimate;
import health.auric.engine.score.Pairs;
import health.auric.engine.score.Strata;
import health.auric.engine.score.Strata.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Measures a run honestly: samples pairs from every stratum, also from those only a much wider search would have compared. */
final class Audit {
    private static final double UNTHINKABLE = 0.0005;
    private final Strata strata = new Strata();
    private final Map<String, Integer> stratumOf = new HashMap<>();
    private final Map<Integer, List<Link>> members = new TreeMap<>();

    /** Wide are the pairs of a wider search with their probabilities. */
    Audit(Prepared prepared, Outcome outcome, Pairs compared, Pairs wide, double[] probability) {
        outcome.links().forEach(link -> add(Place.LINKED, link));
        for (int i = 0; i < wide.size(); i++) {
            int a = wide.a(i);
            int b = wide.b(i);
            Link link = new Link(prepared.id(a), prepared.id(b), 0, probability[i], Verdict.UNSURE);
            if (probability[i] > UNTHINKABLE) {
                add(compared.find(a, b) >= 0 ? Place.COMPARED : Place.MISSED, link);
            }
        }
    }

    private void add(Place place, Link link) {
        int stratum = Strata.of(place, link.probability());
        if (stratumOf.putIfAbsent(Answered.key(link.a(), link.b()), stratum) == null) {
            strata.add(stratum, link.probability());
            members.computeIfAbsent(stratum, none -> new ArrayList<>()).add(link);
        }
    }

    /** Pairs to judge, as many from each stratum as from any other. */
    List<Link> sample(int count, long seed) {
        Random random = new Random(seed);
        members.values().forEach(links -> Collections.shuffle(links, random));
        List<Link> sample = new ArrayList<>();
        for (int turn = 0; turn < count; turn++) {
            for (List<Link> links : members.values()) {
                if (turn < links.size() && sample.size() < count) {
                    sample.add(links.get(turn));
                }
            }
        }
        return sample;
    }

    /** What answers say about precision and recall; a "same" nobody could have found counts as missed too. */
    Estimate estimate(List<Label> answers) {
        for (Label label : answers) {
            Link pair = new Link(label.a(), label.b(), 0, 0, Verdict.UNSURE);
            if (label.same()) {
                add(Place.MISSED, pair);
            }
            Integer stratum = stratumOf.get(Answered.key(label.a(), label.b()));
            if (stratum != null) {
                strata.answer(stratum, label.same());
            }
        }
        return new Estimate(strata.precision(), strata.recall(), strata.missed(), answers.size());
    }
}
