package health.auric.model;

/** One identifier in a record; exclusive when a single golden record may hold it, local when it is the facility's own. */
public record Claim(String attribute, String scheme, String value, boolean exclusive, boolean local) {}
