package health.auric.demo;

/** An entry of the operator log: what happened to which field and what the field held before. */
public record Applied(String operator, String field, String was) {}
