package health.auric.engine.candidate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Words that may be meant: one edit away from a rare one, or beginning with what was typed so far. */
final class NearWords {

    /** A word that more records have is taken to be meant as written. */
    private static final int RARE = 3;

    private static final int SHORTEST = 4;
    private static final int PER_WORD = 8;
    private static final int WORDS = 4;

    private NearWords() {}

    /** Of the rare words of a plan, those one edit away that records have; they count for half. */
    static List<Query> misspelled(QueryPlan plan, IndexSearcher searcher) throws IOException {
        var near = new ArrayList<Query>();
        var words = plan.all.stream()
                .filter(NearWords::mayBeMisspelled)
                .limit(WORDS)
                .toList();
        for (var word : words) {
            near(word, searcher, near);
        }
        return near;
    }

    private static boolean mayBeMisspelled(Clause clause) {
        var text = clause.term().text();
        return clause.family().fuzzy()
                && clause.size() <= RARE
                && text.length() >= SHORTEST
                && text.chars().allMatch(Character::isLetter);
    }

    private static void near(Clause word, IndexSearcher searcher, List<Query> near) throws IOException {
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), word.term().field());
        if (terms == null) {
            return;
        }
        var found = new FuzzyTermsEnum(terms, word.term(), 1, 1, true);
        for (var bytes = found.next(); bytes != null && near.size() < WORDS * PER_WORD; bytes = found.next()) {
            var term = new Term(word.term().field(), BytesRef.deepCopyOf(bytes));
            if (!term.equals(word.term())) {
                near.add(query(word, term, searcher));
            }
        }
    }

    private static Query query(Clause word, Term near, IndexSearcher searcher) throws IOException {
        var states = TermStates.build(searcher, near, true);
        int weight = Weight.of(searcher.getIndexReader().maxDoc(), states.docFreq(), word.family());
        return new BoostQuery(new TermQuery(near, states), Weight.near(weight));
    }

    /** Records with a word of the first family that begins with what was typed. */
    static List<Query> typed(String typed, QueryPlan plan, List<TermFamily> families, IndexSearcher searcher) {
        if (typed.length() < 2) {
            return List.of();
        }
        var prefix = new PrefixQuery(new Term(IndexFields.field(0), typed));
        int records = searcher.getIndexReader().maxDoc();
        int weight = Weight.of(records, records >> Math.min(20, 2 * typed.length()), families.getFirst());
        plan.mass += weight;
        return List.of(new BoostQuery(new ConstantScoreQuery(prefix), weight));
    }
}
