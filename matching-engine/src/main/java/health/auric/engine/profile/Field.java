package health.auric.engine.profile;

/** One column of the input and what it holds. */
public record Field(String column, Kind kind) {}
