package health.auric.ui;

import health.auric.ui.GoldenShelf.DomainName;
import health.auric.ui.GoldenShelf.Sender;
import health.auric.ui.GoldenShelf.Status;
import health.auric.ui.Shown.Part;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A golden record with everything that explains it. {@code inEffect} is known only when a day was asked for. */
public record GoldenCard(
        String number,
        String title,
        DomainName domain,
        Status status,
        int version,
        Instant recorded,
        @Nullable Boolean inEffect,
        @Nullable String mergedFrom,
        List<Section> sections,
        List<Contest> contests,
        List<Local> locals,
        List<Record> records) {

    public GoldenCard {
        sections = List.copyOf(sections);
        contests = List.copyOf(contests);
        locals = List.copyOf(locals);
        records = List.copyOf(records);
    }

    /** Attributes that belong together. */
    public record Section(String title, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** One attribute: its value, where it comes from and what the others say. */
    public record Line(String name, String label, Shown value, List<Origin> origins, List<Other> others) {

        public Line {
            origins = List.copyOf(origins);
            others = List.copyOf(others);
        }
    }

    /** A source, or a person who set the value; the rule in two words and as a sentence. */
    public record Origin(
            @Nullable Sender source,
            String who,
            String rule,
            String why,
            @Nullable Instant at) {}

    /** What another source says of the same attribute. */
    public record Other(
            Sender source,
            String key,
            Shown value,
            @Nullable Instant at) {}

    /** An identifier it claims and another golden record holds; without a number the holder is out of scope. */
    public record Contest(
            String scheme,
            Shown value,
            String reason,
            @Nullable String holder,
            @Nullable String holderTitle) {}

    /** What one facility keeps for itself. */
    public record Local(String facility, Sender source, String key, List<Part> parts) {

        public Local {
            parts = List.copyOf(parts);
        }
    }

    /** A linked source record: as it was sent beside what the hub made of it. */
    public record Record(
            Sender source,
            String facility,
            String key,
            int version,
            Instant changed,
            boolean withdrawn,
            String link,
            Instant since,
            List<Pair> values,
            List<Remark> remarks) {

        public Record {
            values = List.copyOf(values);
            remarks = List.copyOf(remarks);
        }
    }

    /** One attribute of a source record. */
    public record Pair(String label, Shown sent, Shown standard, boolean differs) {}

    /** What was noticed on the way in. */
    public record Remark(String field, String sentence, boolean error) {}
}
