package health.auric.engine.candidate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Which of a record's terms are looked for: keys, then the rarest first until the budget is spent. */
final class QueryPlan {

    /** More never pays, and Lucene takes no more than 1,024. */
    private static final int CLAUSES = 200;

    private static final TermFamily KEYS = TermFamily.exact("key", 1);

    final List<Clause> all;
    final Set<CutReason> cut = EnumSet.noneOf(CutReason.class);
    final long mass;
    private final OnlineSettings settings;

    private QueryPlan(List<Clause> all, OnlineSettings settings) {
        this.all = all;
        this.settings = settings;
        this.mass = Math.max(1, all.stream().mapToLong(Clause::weight).sum());
        all.sort(Comparator.comparing((Clause clause) -> !clause.isKey())
                .thenComparing(Clause::size)
                .thenComparing(Clause::term));
    }

    static QueryPlan of(
            CandidateRecord record,
            List<TermFamily> families,
            IndexSearcher searcher,
            Overlay overlay,
            OnlineSettings settings)
            throws IOException {
        var clauses = new ArrayList<Clause>();
        for (var key : record.keys()) {
            clauses.add(clause(IndexFields.KEY, key, KEYS, searcher, overlay));
        }
        for (int family = 0; family < Math.min(families.size(), record.terms().size()); family++) {
            for (var term : record.terms().get(family)) {
                clauses.add(clause(IndexFields.field(family), term, families.get(family), searcher, overlay));
            }
        }
        return new QueryPlan(clauses, settings);
    }

    private static Clause clause(String field, String text, TermFamily family, IndexSearcher searcher, Overlay overlay)
            throws IOException {
        var term = new Term(field, IndexFields.cut(text));
        var states = TermStates.build(searcher, term, true);
        int sharing = states.docFreq() + overlay.sharing(field, text).size();
        int records = searcher.getIndexReader().maxDoc() + overlay.size();
        return new Clause(term, states, family, states.docFreq(), Weight.of(records, sharing, family));
    }

    /** The terms worth reading. */
    List<Clause> affordable() {
        var chosen = new ArrayList<Clause>();
        long spent = 0;
        for (var clause : all) {
            if (clause.size() == 0) {
                continue;
            }
            if (chosen.size() >= CLAUSES
                    || chosen.size() >= settings.terms() && spent + clause.size() > settings.budget()) {
                cut.add(CutReason.BUDGET);
                break;
            }
            chosen.add(clause);
            spent += clause.size();
        }
        return chosen;
    }

    static Query query(List<Clause> clauses, List<Query> more, CandidateRecord record, OnlineSettings settings) {
        var query = new BooleanQuery.Builder();
        clauses.forEach(clause -> query.add(clause.query(), BooleanClause.Occur.SHOULD));
        more.forEach(clause -> query.add(clause, BooleanClause.Occur.SHOULD));
        if (settings.across()) {
            var same = new Term(IndexFields.SOURCE, Integer.toString(record.source()));
            query.add(new TermQuery(same), BooleanClause.Occur.MUST_NOT);
        }
        return query.build();
    }
}
