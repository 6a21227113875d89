package health.auric.resolve;

import health.auric.golden.ExclusiveValue;
import health.auric.golden.Link;
import health.auric.intake.SourceHead;
import health.auric.intake.SourcePosition;
import health.auric.kernel.SourceCode;
import health.auric.model.Claim;
import health.auric.standardize.Assessment;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A source record while a batch is decided. */
final class WorkingRecord {

    final UUID id;
    final SourceCode source;
    final String key;

    int version;
    boolean withdrawn = true;
    Map<String, Object> content = Map.of();
    List<Claim> claims = List.of();
    Instant changedAt = Instant.EPOCH;

    @Nullable
    String findings;

    private SourcePosition position = new SourcePosition("");
    private byte[] hash = {};
    private byte[] localHash = {};

    @Nullable
    Link lastLink;

    private @Nullable Link linkBefore;

    @Nullable
    WorkingGolden golden;

    /** One the hub hears of for the first time. */
    WorkingRecord(UUID id, SourceCode source, String key) {
        this.id = id;
        this.source = source;
        this.key = key;
    }

    WorkingRecord(SourceHead head, Map<String, Object> content, List<Claim> claims) {
        this(head.id(), head.source(), head.key());
        this.version = head.version();
        this.withdrawn = head.withdrawn();
        this.content = content;
        this.claims = claims;
        this.findings = head.findings();
        this.changedAt = head.changedAt();
        this.position = head.position();
        this.hash = head.hash();
        this.localHash = head.localHash() == null ? new byte[0] : head.localHash();
    }

    /** Older than what is there, or the very same place in the source's order. */
    boolean isPast(Change change) {
        return change.landed().position().compareTo(position) <= 0;
    }

    /** The same place in the source's order, with other content. */
    boolean contradicts(Change change) {
        return change.landed().position().equals(position) && !says(change);
    }

    boolean says(Change change) {
        return Arrays.equals(hash, change.landed().hash());
    }

    boolean saysLocally(Change change) {
        return Arrays.equals(localHash, change.localHash());
    }

    void advance(SourcePosition to) {
        position = to;
    }

    /** The next version. */
    void become(Change change) {
        var landed = change.landed();
        version++;
        withdrawn = landed.withdrawn();
        position = landed.position();
        hash = landed.hash();
        localHash = change.localHash();
        claims = change.claims();
        findings = landed.findings();
        if (!withdrawn) {
            say(change);
        }
    }

    private void say(Change change) {
        content = change.content();
        changedAt = change.landed().changedAt();
    }

    /** How good it is, as far as it is live. */
    Assessment.@Nullable Side quality() {
        return withdrawn ? null : new Assessment.Side(content, findings);
    }

    void link(Link link) {
        linkBefore = lastLink;
        lastLink = link;
    }

    /** As if the link this batch made had never been. */
    void unlinkAgain() {
        lastLink = linkBefore;
    }

    /** What it says now, untouched by what it will say. */
    WorkingRecord copy() {
        var copy = new WorkingRecord(id, source, key);
        copy.content = content;
        copy.changedAt = changedAt;
        return copy;
    }

    List<ExclusiveValue> exclusive() {
        return claims.stream()
                .filter(Claim::exclusive)
                .map(claim -> new ExclusiveValue(claim.scheme(), claim.value()))
                .distinct()
                .toList();
    }
}
