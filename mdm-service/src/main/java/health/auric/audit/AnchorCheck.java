package health.auric.audit;

import java.util.Arrays;
import java.util.Optional;

/** Whether the database still has what was anchored outside of it. */
final class AnchorCheck {

    private AnchorCheck() {}

    /** Looks at the newest anchor only; for the start, when there is no time to walk the chain. */
    static Optional<ChainBreak> newest(AuditEntries entries, Anchors anchors) {
        if (anchors.damagedLine() > 0) {
            return Optional.of(ChainBreak.damagedAnchor(anchors.damagedLine()));
        }
        var head = entries.head();
        return anchors.newest()
                .flatMap(anchor -> ahead(anchor, head).or(() -> other(anchor, hashAt(anchor.seq(), head, entries))));
    }

    static Optional<ChainBreak> ahead(Anchor anchor, ChainHead head) {
        if (!anchor.chain().equals(head.chain())) {
            return Optional.of(ChainBreak.anchored(
                    anchor.seq(),
                    "The anchor of entry " + anchor.seq() + " belongs to the trail of another database."));
        }
        if (anchor.seq() > head.seq()) {
            return Optional.of(new ChainBreak(
                    head.seq() + 1,
                    ChainBreak.Kind.TAIL_CUT,
                    "The trail ends at entry " + head.seq() + ", but entry " + anchor.seq() + " was anchored at "
                            + anchor.at() + "."));
        }
        return Optional.empty();
    }

    static Optional<ChainBreak> other(Anchor anchor, byte[] hash) {
        if (Arrays.equals(hash, anchor.hash())) {
            return Optional.empty();
        }
        return Optional.of(ChainBreak.anchored(
                anchor.seq(),
                "Entry " + anchor.seq() + " is not the one that was anchored at " + anchor.at()
                        + "; the trail was written anew from there or earlier."));
    }

    private static byte[] hashAt(long seq, ChainHead head, AuditEntries entries) {
        return seq == 0
                ? head.genesis()
                : entries.find(seq).map(StoredEntry::hash).orElse(new byte[0]);
    }
}
