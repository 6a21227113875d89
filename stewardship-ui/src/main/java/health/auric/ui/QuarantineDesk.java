package health.auric.ui;

import health.auric.ui.GoldenShelf.Sender;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes that wait for a person, and what a person can do about them. */
public interface QuarantineDesk {

    Listing open(Wish wish);

    Optional<Card> find(String id);

    /** Typed values by path, as {@link Field#path} names them; the faults come back under the same names. */
    Outcome<String> release(String id, int version, Map<String, String> typed);

    /** Field: {@code reason}. */
    Outcome<String> discard(String id, int version, String reason);

    /** Of what was picked, what is still open. */
    List<Row> picked(List<Pick> picks);

    /** Releases each as it was sent. Done carries a sentence about all of them. */
    Outcome<String> releaseEach(List<Pick> picks);

    /** Field: {@code reason}. */
    Outcome<String> discardEach(List<Pick> picks, String reason);

    /** What a list is narrowed to; an empty word does not narrow. */
    record Wish(String source, String domain, String code, String field, String place) {

        /** Whether anything was narrowed at all. */
        public boolean narrows() {
            return !(source + domain + code + field).isEmpty();
        }
    }

    /** One page of the open ones, oldest first. */
    record Listing(
            List<Row> rows, @Nullable String next, List<Choice> sources, List<Choice> domains, List<Choice> codes) {

        public Listing {
            rows = List.copyOf(rows);
            sources = List.copyOf(sources);
            domains = List.copyOf(domains);
            codes = List.copyOf(codes);
        }
    }

    /** One change in the list. */
    record Row(
            String id,
            int version,
            Sender source,
            String domain,
            String key,
            String field,
            String code,
            String reason,
            String suggestion,
            Instant since) {

        /** Its id and the version that is looked at, as the check box of the list sends them. */
        public String pick() {
            return id + ":" + version;
        }
    }

    /** A change somebody picked, in the version it was looked at. */
    record Pick(String id, int version) {}

    /** One change with its content as a form; {@code closed} says how it ended, if it did. */
    record Card(
            Row row,
            @Nullable String batch,
            @Nullable Integer line,
            boolean mayDecide,
            @Nullable String closed,
            List<Part> parts,
            List<String> remarks) {

        public Card {
            parts = List.copyOf(parts);
            remarks = List.copyOf(remarks);
        }
    }

    /** Fields that belong together; folded away while nothing in them was sent or is wrong. */
    record Part(String title, boolean folded, List<Field> fields) {

        public Part {
            fields = List.copyOf(fields);
        }
    }

    /** One field: a list of choices makes it a select, {@code lines} an area with one value per line. */
    record Field(
            String path,
            String label,
            String hint,
            String value,
            boolean required,
            boolean lines,
            boolean masked,
            List<Choice> choices,
            @Nullable String fault) {

        public Field {
            choices = List.copyOf(choices);
        }
    }
}
