package health.auric.audit;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Walks a chain from its first entry to its head, a page at a time, and stops at the first break. */
final class ChainWalk {

    private static final int PAGE = 1000;

    private final AuditEntries entries;
    private final Anchors anchors;
    private final ChainHead head;
    private final Map<Long, Anchor> anchored;
    private byte[] last;
    private long seq;

    private ChainWalk(AuditEntries entries, Anchors anchors) {
        this.entries = entries;
        this.anchors = anchors;
        this.head = entries.head();
        this.last = head.genesis();
        this.anchored =
                anchors.all().stream().collect(Collectors.toMap(Anchor::seq, anchor -> anchor, (_, newer) -> newer));
    }

    static AuditReport verify(AuditEntries entries, Anchors anchors) {
        var walk = new ChainWalk(entries, anchors);
        var found = walk.start().or(walk::entries).or(walk::end);
        return new AuditReport(walk.seq, anchors.all().size(), found);
    }

    private Optional<ChainBreak> start() {
        return head.first() < 1 ? Optional.of(ChainBreak.inserted(head.first())) : anchor(0, last);
    }

    private Optional<ChainBreak> entries() {
        while (seq < head.seq()) {
            var page = entries.between(seq, head.seq(), PAGE);
            if (page.isEmpty()) {
                return Optional.of(ChainBreak.cut(seq + 1));
            }
            for (var entry : page) {
                var found = next(entry);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<ChainBreak> next(StoredEntry entry) {
        long expected = seq + 1;
        if (entry.seq() != expected) {
            return Optional.of(ChainBreak.missing(expected));
        }
        if (!entry.fits()) {
            return Optional.of(misfit(entry));
        }
        if (!entry.follows(last)) {
            return Optional.of(ChainBreak.inserted(expected));
        }
        seq = expected;
        last = entry.hash();
        return anchor(expected, last);
    }

    /** An entry whose hash is wrong: moved from elsewhere, or altered. */
    private ChainBreak misfit(StoredEntry entry) {
        return entries.following(last, entry.seq())
                .filter(other -> other.fitsAt(entry.seq()))
                .map(other -> ChainBreak.swapped(entry.seq(), other.seq()))
                .orElseGet(() -> renumbered(entry));
    }

    private static ChainBreak renumbered(StoredEntry entry) {
        if (entry.fitsAt(entry.seq() - 1)) {
            return ChainBreak.inserted(entry.seq() - 1);
        }
        return entry.fitsAt(entry.seq() + 1) ? ChainBreak.missing(entry.seq()) : ChainBreak.altered(entry.seq());
    }

    private Optional<ChainBreak> end() {
        if (!Arrays.equals(last, head.hash())) {
            return Optional.of(ChainBreak.head(seq));
        }
        if (head.last() > head.seq()) {
            return Optional.of(ChainBreak.inserted(head.seq() + 1));
        }
        return ahead().or(() -> anchors.damagedLine() > 0
                ? Optional.of(ChainBreak.damagedAnchor(anchors.damagedLine()))
                : Optional.empty());
    }

    private Optional<ChainBreak> ahead() {
        return anchors.all().stream()
                .flatMap(anchor -> AnchorCheck.ahead(anchor, head).stream())
                .findFirst();
    }

    private Optional<ChainBreak> anchor(long at, byte[] hash) {
        return Optional.ofNullable(anchored.get(at))
                .filter(anchor -> anchor.chain().equals(head.chain()))
                .flatMap(anchor -> AnchorCheck.other(anchor, hash));
    }
}
