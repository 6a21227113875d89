package health.auric.golden;

import java.util.UUID;

/** A source record joins a golden record, for the reason the rule names. */
public record LinkWrite(UUID record, int seq, UUID golden, LinkStatus status, String rule) {

    /** Who made a link. */
    public enum LinkStatus {
        AUTO,
        STEWARD,
        SPLIT
    }
}
