package health.auric.intake;

import java.util.UUID;

/** The golden record a source record is linked to now: its id, the number for people, and its version. */
public record GoldenLink(UUID id, String number, int version) {}
