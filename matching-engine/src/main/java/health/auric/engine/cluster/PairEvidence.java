package health.auric.engine.cluster;

/** The evidence in bits that two rows are the same, above 0 when it speaks for it; infinite when they must or cannot be together. */
@FunctionalInterface
public interface PairEvidence {
    double bits(int a, int b);
}
