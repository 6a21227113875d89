package health.auric.golden;

/** One identifier that a single golden record of a domain may hold. */
public record ExclusiveValue(String scheme, String value) {}
