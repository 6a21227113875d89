package health.auric.ui;

import health.auric.ui.GoldenShelf.DomainName;
import health.auric.ui.GoldenShelf.Sender;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a golden record became what it is. */
public record GoldenPast(
        String number,
        String title,
        DomainName domain,
        List<Version> versions,
        @Nullable String next,
        @Nullable Comparison comparison) {

    public GoldenPast {
        versions = List.copyOf(versions);
    }

    /** One version; {@code changed} are labels of attributes, {@code correlation} leads to what made it. */
    public record Version(
            int version,
            String kind,
            Instant at,
            List<Sender> sources,
            String by,
            @Nullable String correlation,
            List<String> changed) {

        public Version {
            sources = List.copyOf(sources);
            changed = List.copyOf(changed);
        }
    }

    /** A version beside the one before it. */
    public record Comparison(int version, Instant at, List<Change> changes) {

        public Comparison {
            changes = List.copyOf(changes);
        }
    }

    /** What an attribute was and what it became. */
    public record Change(String label, Shown before, Shown after) {}
}
