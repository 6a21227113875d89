package health.auric.engine.candidate;

import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A term to look for: where it stands, how many records share it and what sharing it is worth. */
record Clause(Term term, TermStates states, TermFamily family, int size, int weight) {

    /** Gives the weight as the score: the similarity in use counts a match as one. */
    Query query() {
        return new BoostQuery(new TermQuery(term, states), weight);
    }

    boolean isKey() {
        return term.field().equals(IndexFields.KEY);
    }
}
