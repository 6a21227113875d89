package health.auric.intake;

import java.util.UUID;

/** A source record whose content was confirmed at a later place in its source's order. */
public record SourceAdvance(UUID id, SourcePosition position) {}
