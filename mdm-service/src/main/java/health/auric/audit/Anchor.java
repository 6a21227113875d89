package health.auric.audit;

import health.auric.kernel.Digest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where a chain stood at a moment, as one line of a file outside the database; the line ends with its own checksum. */
record Anchor(Kind kind, UUID chain, long seq, byte[] hash, Instant at) {

    enum Kind {
        /** What the head was. */
        HEAD,
        /** What an operator took as the head although an earlier anchor says otherwise; what is before it counts no more. */
        ACCEPTED
    }

    private static final int CHECKSUM = 16;
    private static final int WORDS = 6;

    static Anchor of(ChainHead head) {
        return new Anchor(Kind.HEAD, head.chain(), head.seq(), head.hash(), head.at());
    }

    Anchor accepted() {
        return new Anchor(Kind.ACCEPTED, chain, seq, hash, at);
    }

    boolean is(ChainHead head) {
        return chain.equals(head.chain()) && seq == head.seq() && Arrays.equals(hash, head.hash());
    }

    String line() {
        var words = String.join(
                " ",
                kind.name().toLowerCase(Locale.ROOT),
                chain.toString(),
                Long.toString(seq),
                HexFormat.of().formatHex(hash),
                at.toString());
        return words + " " + checksum(words);
    }

    /** Empty when anything about the line is not as it was written. */
    static Optional<Anchor> parse(String line) {
        var words = line.split(" ", -1);
        if (words.length != WORDS) {
            return Optional.empty();
        }
        try {
            var kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
            var hash = HexFormat.of().parseHex(words[3]);
            var read = new Anchor(
                    kind, UUID.fromString(words[1]), Long.parseLong(words[2]), hash, Instant.parse(words[4]));
            return Optional.of(read).filter(anchor -> anchor.line().equals(line));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String checksum(String words) {
        return HexFormat.of().formatHex(Digest.of(words)).substring(0, CHECKSUM);
    }
}
