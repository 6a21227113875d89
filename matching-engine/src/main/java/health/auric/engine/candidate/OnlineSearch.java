package health.auric.engine.candidate;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** The search for one record: keys and rare terms, wider while candidates stay strong, misspelled words when none is. */
final class OnlineSearch {

    private final List<TermFamily> families;
    private final OnlineSettings settings;
    private final Overlay overlay;
    private final IndexSearcher searcher;

    OnlineSearch(List<TermFamily> families, OnlineSettings settings, Overlay overlay, IndexSearcher searcher) {
        this.families = families;
        this.settings = settings;
        this.overlay = overlay;
        this.searcher = searcher;
    }

    Candidates search(CandidateRecord record, String typed) throws IOException {
        var plan = QueryPlan.of(record, families, searcher, overlay, settings);
        var hits = hits(record, plan, typed);
        var joined = joined(record, plan);
        hits.keySet().removeIf(overlay::hides);
        joined.keySet().removeIf(overlay::hides);
        unseen(record, plan, hits, joined);
        joined.forEach((id, score) -> hits.merge(id, score, Math::max));
        hits.remove(record.id());
        return new Candidates(kept(hits, joined.keySet(), plan), plan.cut);
    }

    /** Keeps those joined by a key, the nearest, and beyond them the strong ones. */
    private List<Candidate> kept(Map<String, Long> hits, Set<String> joined, QueryPlan plan) {
        var ranked = ranked(hits, joined, plan);
        return IntStream.range(0, ranked.size())
                .filter(i -> i < settings.nearest()
                        || ranked.get(i).share() >= settings.strong()
                        || joined.contains(ranked.get(i).id()))
                .mapToObj(ranked::get)
                .toList();
    }

    private List<Candidate> ranked(Map<String, Long> hits, Set<String> joined, QueryPlan plan) {
        return hits.entrySet().stream()
                .filter(hit -> joined.contains(hit.getKey()) || hit.getValue() >= settings.faint() * plan.mass)
                .map(hit -> new Candidate(hit.getKey(), Math.min(1, hit.getValue() / (float) plan.mass)))
                .sorted(Comparator.comparing(Candidate::share).reversed().thenComparing(Candidate::id))
                .toList();
    }

    private Map<String, Long> hits(CandidateRecord record, QueryPlan plan, String typed) throws IOException {
        var chosen = plan.affordable();
        var hits = new Hits(searcher);
        var typing = NearWords.typed(typed, plan, families, searcher);
        if (!chosen.isEmpty() || !typing.isEmpty()) {
            widening(hits, QueryPlan.query(chosen, typing, record, settings), plan);
        }
        boolean strong = hits.scores().entrySet().stream()
                .anyMatch(hit -> hit.getValue() >= settings.strong() * plan.mass
                        && !hit.getKey().equals(record.id()));
        if (!strong) {
            var near = NearWords.misspelled(plan, searcher);
            if (!near.isEmpty()) {
                near.addAll(typing);
                hits.best(QueryPlan.query(chosen, near, record, settings), settings.nearest() + 1);
            }
        }
        return hits.scores();
    }

    /** Looks for more as long as the last one found is strong; one more than kept, as the record may find itself. */
    private void widening(Hits hits, Query query, QueryPlan plan) throws IOException {
        int count = settings.nearest() + 1;
        while (hits.best(query, count) >= settings.strong() * plan.mass) {
            if (count > settings.most()) {
                plan.cut.add(CutReason.CROWDED);
                return;
            }
            count = Math.min(2 * count, settings.most() + 1);
        }
    }

    private boolean joins(Clause clause) {
        return clause.isKey() && clause.size() <= settings.group();
    }

    private Map<String, Long> joined(CandidateRecord record, QueryPlan plan) throws IOException {
        var keys = plan.all.stream().filter(this::joins).toList();
        if (keys.size() < record.keys().size()) {
            plan.cut.add(CutReason.OVERSIZED);
        }
        var joined = new Hits(searcher);
        if (!keys.isEmpty()) {
            joined.best(QueryPlan.query(keys, List.of(), record, settings), settings.group() * keys.size());
        }
        return joined.scores();
    }

    /** Adds what was written since the index was refreshed. */
    private void unseen(CandidateRecord record, QueryPlan plan, Map<String, Long> hits, Map<String, Long> joined) {
        for (var clause : plan.all) {
            for (var id : overlay.sharing(clause.term().field(), clause.term().text())) {
                if (!settings.across() || overlay.source(id) != record.source()) {
                    hits.merge(id, (long) clause.weight(), Long::sum);
                    if (clause.isKey()) {
                        joined.put(id, (long) clause.weight());
                    }
                }
            }
        }
    }
}
