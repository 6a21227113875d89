package health.auric.model;

/** A scalar of a YAML file and the line it stands on. */
record Word(String text, int line) {}
