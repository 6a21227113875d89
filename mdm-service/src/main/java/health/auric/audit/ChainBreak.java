package health.auric.audit;

/** The first place where a chain is not as it was written. */
public record ChainBreak(long seq, Kind kind, String sentence) {

    /** What was done to it, as far as can be told. */
    public enum Kind {
        ALTERED,
        MISSING,
        SWAPPED,
        INSERTED,
        TAIL_CUT,
        ANCHOR_MISMATCH,
        ANCHOR_DAMAGED
    }

    static ChainBreak altered(long seq) {
        return new ChainBreak(seq, Kind.ALTERED, "Entry " + seq + " is not what was written.");
    }

    static ChainBreak missing(long seq) {
        return new ChainBreak(seq, Kind.MISSING, "Entry " + seq + " is missing.");
    }

    static ChainBreak swapped(long seq, long other) {
        return new ChainBreak(
                seq, Kind.SWAPPED, "At entry " + other + " lies what belongs to " + seq + "; entries were swapped.");
    }

    static ChainBreak inserted(long seq) {
        return new ChainBreak(
                seq, Kind.INSERTED, "Entry " + seq + " does not follow the one before; one of them was put in later.");
    }

    static ChainBreak cut(long seq) {
        return new ChainBreak(seq, Kind.TAIL_CUT, "Everything from entry " + seq + " on is missing.");
    }

    static ChainBreak head(long seq) {
        return new ChainBreak(seq, Kind.ALTERED, "The head of the trail does not fit entry " + seq + ", the last one.");
    }

    static ChainBreak anchored(long seq, String sentence) {
        return new ChainBreak(seq, Kind.ANCHOR_MISMATCH, sentence);
    }

    static ChainBreak damagedAnchor(int line) {
        return new ChainBreak(0, Kind.ANCHOR_DAMAGED, "Line " + line + " of the anchor file is not what was written.");
    }
}
