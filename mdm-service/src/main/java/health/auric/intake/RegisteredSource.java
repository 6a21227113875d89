package health.auric.intake;

/** A source system and the version it is in. */
public record RegisteredSource(Source source, int version) {}
