package health.auric.golden;

import java.util.UUID;

/** That a source record belongs, or when it is not active belonged last, to a golden record. */
public record Link(UUID record, int seq, UUID golden, boolean active) {}
