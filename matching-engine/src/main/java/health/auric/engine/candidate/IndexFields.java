package health.auric.engine.candidate;

import java.util.Collection;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** How a record stands in the Lucene index: one field per family of terms, one for keys, and its id. */
final class IndexFields {

    static final String ID = "id";
    static final String SOURCE = "source";
    static final String KEY = "key";
    static final String FINGERPRINT = "fingerprint";

    /** Longer terms tell no more; the cut also keeps hostile input small. */
    private static final int LONGEST = 255;

    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setIndexOptions(IndexOptions.DOCS);
        TERMS.setTokenized(true);
        TERMS.setOmitNorms(true);
        TERMS.freeze();
    }

    private IndexFields() {}

    static String field(int family) {
        return "terms" + family;
    }

    static Document document(CandidateRecord record) {
        var document = new Document();
        document.add(new StringField(ID, record.id(), Field.Store.NO));
        document.add(new BinaryDocValuesField(ID, new BytesRef(record.id())));
        document.add(new NumericDocValuesField(FINGERPRINT, record.fingerprint()));
        document.add(new StringField(SOURCE, Integer.toString(record.source()), Field.Store.NO));
        for (int family = 0; family < record.terms().size(); family++) {
            add(document, field(family), record.terms().get(family));
        }
        add(document, KEY, record.keys());
        return document;
    }

    static Term id(String id) {
        return new Term(ID, id);
    }

    static String cut(String term) {
        return term.length() > LONGEST ? term.substring(0, LONGEST) : term;
    }

    private static void add(Document document, String field, Collection<String> terms) {
        if (!terms.isEmpty()) {
            document.add(new Field(field, new Given(terms.iterator()), TERMS));
        }
    }

    /** Gives Lucene the terms as they are. */
    private static final class Given extends TokenStream {

        private final Iterator<String> terms;
        private final CharTermAttribute text = addAttribute(CharTermAttribute.class);

        Given(Iterator<String> terms) {
            this.terms = terms;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!terms.hasNext()) {
                return false;
            }
            text.append(cut(terms.next()));
            return true;
        }
    }
}
