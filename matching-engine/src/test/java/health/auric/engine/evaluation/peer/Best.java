package health.auric.engine.evaluation.peer;

/** Precision, recall and F1 at one threshold. */
record Best(double f1, double precision, double recall, double threshold) {

    static final Best NONE = new Best(0, 0, 0, 1);

    static Best of(long found, long kept, long known, double threshold) {
        double precision = kept == 0 ? 0 : (double) found / kept;
        double recall = known == 0 ? 0 : (double) found / known;
        double f1 = found == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new Best(f1, precision, recall, threshold);
    }

    Best or(Best other) {
        return other.f1 > f1 ? other : this;
    }
}
