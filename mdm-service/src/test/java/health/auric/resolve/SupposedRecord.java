package health.auric.resolve;

import static java.util.Objects.requireNonNull;

import health.auric.resolve.Step.RecordName;
import health.auric.resolve.Step.Send;
import health.auric.resolve.Survivor.Say;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A source record as it must be. */
final class SupposedRecord {

    final RecordName name;
    final Kind kind;
    final List<Link> links = new ArrayList<>();
    final List<Integer> localVersions = new ArrayList<>();

    long position = -1;
    int version;
    int changedAt;

    // Nothing while withdrawn, and before it was first heard of.
    @Nullable
    Map<String, Object> content;

    @Nullable
    SupposedGolden golden;

    @Nullable
    SupposedGolden left;

    private @Nullable Link fresh;

    SupposedRecord(RecordName name, Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    /** A membership, open until the record leaves. */
    static final class Link {
        final SupposedGolden golden;
        final String rule;
        boolean open = true;

        Link(SupposedGolden golden, String rule) {
            this.golden = golden;
            this.rule = rule;
        }
    }

    boolean live() {
        return content != null;
    }

    boolean saysSame(Send send) {
        return version > 0 && Objects.equals(content, send.content());
    }

    /** The next version; whether its facility's own part is another one is told in the feed. */
    void become(Send send) {
        var before = localPart();
        version++;
        position = send.position();
        changedAt = send.changedAt();
        content = send.content();
        if (!before.equals(localPart())) {
            localVersions.add(version);
        }
    }

    Say say() {
        return new Say(name.source(), name.key(), changedAt, content == null ? Map.of() : content);
    }

    private Map<String, Object> localPart() {
        var part = new LinkedHashMap<>(content == null ? Map.of() : content);
        part.keySet().retainAll(kind.local());
        return part;
    }

    /** By scheme, in the order in which they link. */
    Map<String, String> exclusive() {
        return identifiers(true);
    }

    Map<String, String> identifiers(boolean exclusiveOnly) {
        var values = new LinkedHashMap<String, String>();
        for (var identifier : kind.inOrder()) {
            if (content != null
                    && content.get(identifier) instanceof String value
                    && (!exclusiveOnly || kind.exclusive(identifier, content))) {
                values.put(kind.identifiers().get(identifier), value);
            }
        }
        return values;
    }

    Map<String, RecordName> references() {
        var targets = new LinkedHashMap<String, RecordName>();
        kind.references().forEach((attribute, domain) -> {
            if (content != null && content.get(attribute) instanceof Map<?, ?> reference) {
                var target = Survivor.target(reference, name.source());
                var source = (String) requireNonNull(target.get("source"));
                var key = (String) requireNonNull(target.get("key"));
                targets.put(attribute, new RecordName(domain, source, key));
            }
        });
        return targets;
    }

    void link(SupposedGolden to, String rule) {
        fresh = new Link(to, rule);
    }

    // A link nobody could ever have seen, made and ended in one batch, is not kept.
    void unlink(SupposedGolden from) {
        if (fresh == null) {
            links.getLast().open = false;
        }
        left = fresh != null && links.isEmpty() ? null : from;
        fresh = null;
    }

    void settle() {
        if (fresh != null) {
            links.add(fresh);
            fresh = null;
        }
        left = links.isEmpty() ? null : links.getLast().golden;
    }
}
