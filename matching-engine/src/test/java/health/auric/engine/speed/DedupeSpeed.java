package health.auric.engine.speed;

import health.auric.engine.MatchProfile;
import health.auric.engine.Matcher;
import health.auric.engine.Mode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Removes the duplicates of a table: from records in memory to clusters, weights learned on the way. */
final class DedupeSpeed {

    private final List<Facility> facilities;

    DedupeSpeed(List<Facility> facilities) {
        this.facilities = facilities;
    }

    Map<String, Object> dedupe() {
        var table = SpeedBenchmark.table(facilities);
        long start = System.nanoTime();
        var matcher = Matcher.of(MatchProfile.suggest(table), table, Mode.DEDUPE, new Phases());
        double compared = Machine.seconds(start);
        var outcome = matcher.learn().run();
        double seconds = Machine.seconds(start);
        var row = new LinkedHashMap<String, Object>();
        row.put("seconds", seconds);
        row.put("secondsToCompared", compared);
        row.put("recordsPerSecond", facilities.size() / seconds);
        row.put("pairsPerRecord", matcher.candidates() / (double) facilities.size());
        var truth = new Truth(facilities);
        var entities = new HashMap<String, Integer>();
        facilities.forEach(facility -> entities.put(facility.id(), facility.entity()));
        long found = truth.pairs().stream()
                .filter(pair -> matcher.isCandidate(id(pair[0]), id(pair[1])))
                .count();
        long hits = outcome.links().stream()
                .filter(link -> entities.get(link.a()).equals(entities.get(link.b())))
                .count();
        row.put("candidateRecall", found / (double) truth.pairs().size());
        row.put("precision", hits / (double) outcome.links().size());
        row.put("recall", hits / (double) truth.pairs().size());
        return row;
    }

    private String id(int row) {
        return facilities.get(row).id();
    }
}
