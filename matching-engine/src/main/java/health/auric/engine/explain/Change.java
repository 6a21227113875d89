package health.auric.engine.explain;

/** One comparison that would have to come out otherwise: from which level to which, and the bits that would bring. */
public record Change(String name, String from, String to, double bits) {}
