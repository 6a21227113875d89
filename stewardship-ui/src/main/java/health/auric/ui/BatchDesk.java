package health.auric.ui;

import health.auric.ui.GoldenShelf.Sender;
import health.auric.ui.HomeBoard.Health;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files on their way in. */
public interface BatchDesk {

    /** Newest first, behind a place. */
    Listing list(String place);

    Optional<Batch> find(String id);

    /** What the form for a new one offers. */
    Offer offer();

    /** Fields: {@code source}, {@code domain}, {@code file}. Done carries the id. */
    Outcome<String> take(Upload upload);

    /** One page of the list. */
    record Listing(List<Batch> batches, @Nullable String next) {

        public Listing {
            batches = List.copyOf(batches);
        }
    }

    /**
     * One file. {@code percent} is unknown while its length is; {@code errors} is the address of the file with the
     * refused rows; rows are accepted, unchanged, refused or pending, and nothing else.
     */
    record Batch(
            String id,
            String file,
            Sender source,
            String domain,
            String state,
            Health health,
            boolean running,
            long rows,
            long accepted,
            long unchanged,
            long refused,
            long pending,
            @Nullable Integer percent,
            @Nullable Long rowsPerSecond,
            @Nullable String left,
            Instant started,
            @Nullable Instant ended,
            @Nullable String problem,
            @Nullable String errors) {}

    /** The closed sets of the form. */
    record Offer(List<Choice> sources, List<Choice> domains) {

        public Offer {
            sources = List.copyOf(sources);
            domains = List.copyOf(domains);
        }
    }

    /** A chosen file; its content is read once. */
    record Upload(String source, String domain, String name, long size, Content content) {}

    /** Where the bytes of a file come from. */
    interface Content {

        InputStream open() throws IOException;
    }
}
