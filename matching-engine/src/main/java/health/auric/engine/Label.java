package health.auric.engine;

/** A person's answer: these two records are the same, or not. */
public record Label(String a, String b, boolean same) {}
