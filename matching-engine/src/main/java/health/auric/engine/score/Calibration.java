package health.auric.engine.score;

/** Platt's calibration: the slope and shift that make foretold logits agree with answers, kept near 1 and 0 by few answers. */
record Calibration(double slope, double shift) {
    private static final int ROUNDS = 200;
    private static final double STIFF_SLOPE = 2;
    private static final double STIFF_SHIFT = 0.005;
    private static final double FLATTEST = 0.1;

    static Calibration of(double[] logits, boolean[] same) {
        double slope = 1;
        double shift = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double slopeDown = STIFF_SLOPE * (slope - 1);
            double slopeBend = STIFF_SLOPE;
            double shiftDown = STIFF_SHIFT * shift;
            double shiftBend = STIFF_SHIFT;
            for (int i = 0; i < logits.length; i++) {
                double p = 1 / (1 + Math.exp(-slope * logits[i] - shift));
                double bend = Math.max(0.02, p * (1 - p));
                slopeDown += logits[i] * (p - (same[i] ? 1 : 0));
                slopeBend += logits[i] * logits[i] * bend;
                shiftDown += p - (same[i] ? 1 : 0);
                shiftBend += bend;
            }
            slope = Math.clamp(slope - slopeDown / slopeBend / 2, FLATTEST, 2);
            shift -= Math.clamp(shiftDown / shiftBend / 2, -2, 2);
        }
        return new Calibration(slope, shift);
    }
}
