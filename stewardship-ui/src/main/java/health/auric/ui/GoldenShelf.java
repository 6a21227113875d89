package health.auric.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Golden records: lists, one of them now or as it was, and how it became that. */
public interface GoldenShelf {

    /** Nothing when there is no such domain in the person's scope. */
    Optional<Listing> list(String domain, Wish wish);

    Optional<GoldenCard> find(String number, Moment moment);

    /** The versions behind a place, newest first; one of them beside the one before it when asked for. */
    Optional<GoldenPast> history(String number, String place, @Nullable Integer compared);

    /** What a list is narrowed to; an empty word does not narrow. Sort is one of {@link Listing#sorts}. */
    record Wish(
            String status, String source, String facility, String title, boolean contested, String sort, String place) {

        /** Whether anything was narrowed at all. */
        public boolean narrows() {
            return contested || !(status + source + facility + title).isEmpty();
        }
    }

    /** The two times: what the hub knew then, and what is in effect on a day. Null is now, or whenever. */
    record Moment(@Nullable Instant asOf, @Nullable LocalDate validAt) {

        public boolean isNow() {
            return asOf == null && validAt == null;
        }
    }

    /** One page of a list; {@code next} is the place where the following one begins. */
    record Listing(
            DomainName domain,
            List<Row> rows,
            @Nullable String next,
            List<Choice> statuses,
            List<Choice> sources,
            List<Choice> facilities,
            List<String> sorts) {

        public Listing {
            rows = List.copyOf(rows);
            statuses = List.copyOf(statuses);
            sources = List.copyOf(sources);
            facilities = List.copyOf(facilities);
            sorts = List.copyOf(sorts);
        }
    }

    /** A domain: {@code supplier}, {@code Supplier}, {@code Suppliers}. */
    record DomainName(String name, String label, String labelMany) {}

    /** One golden record in a list. */
    record Row(String number, String title, Status status, List<Sender> sources, Instant changed, boolean contested) {

        public Row {
            sources = List.copyOf(sources);
        }
    }

    /** A source system behind a record. */
    record Sender(SourceBadge badge, String code, String name) {}

    /** Where a record is in its life, as a word and as one of the kinds of a status. */
    record Status(String word, Tone tone) {}

    /** How a status is drawn. */
    enum Tone {
        OK,
        WARN,
        QUIET,
        GOLD
    }
}
