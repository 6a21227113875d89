package health.auric.engine;

/** Two records with the score in bits, the calibrated probability that they are the same, and the verdict. */
public record Link(String a, String b, double score, double probability, Verdict verdict) {}
