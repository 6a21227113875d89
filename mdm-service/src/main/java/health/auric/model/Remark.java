package health.auric.model;

/** Something noticed about an accepted value, as in {@code unknown-prefix}: a stable code and a sentence. */
public record Remark(String code, String message) {}
