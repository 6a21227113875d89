package health.auric.engine.score;

/** Turns scores into probabilities; where a source is clean, candidates of one record in it rival each other. */
public final class Rivals {
    private final int[] source;
    private final boolean[] clean;
    private final int sources;

    public Rivals(int[] source, boolean[] clean) {
        this.source = source;
        this.clean = clean;
        this.sources = clean.length;
    }

    private boolean any() {
        for (boolean one : clean) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** The probability of each pair, given the score of each pattern. */
    public double[] probabilities(Pairs pairs, double[] scores) {
        double[] odds = new double[pairs.size()];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.pow(2, Math.clamp(scores[pairs.pattern(i)], -60, 60));
        }
        double[] rivals = any() ? sums(pairs, odds) : new double[0];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = odds[i] / (1 + odds[i] + (rivals.length == 0 ? 0 : against(pairs, i, odds[i], rivals)));
        }
        return odds;
    }

    private double[] sums(Pairs pairs, double[] odds) {
        double[] sums = new double[source.length * sources];
        for (int i = 0; i < odds.length; i++) {
            sums[pairs.a(i) * sources + source[pairs.b(i)]] += odds[i];
            sums[pairs.b(i) * sources + source[pairs.a(i)]] += odds[i];
        }
        return sums;
    }

    private double against(Pairs pairs, int i, double own, double[] sums) {
        int a = pairs.a(i);
        int b = pairs.b(i);
        if (source[a] == source[b]) {
            return 0;
        }
        double others = 0;
        others += clean[source[b]] ? Math.max(0, sums[a * sources + source[b]] - own) : 0;
        others += clean[source[a]] ? Math.max(0, sums[b * sources + source[a]] - own) : 0;
        return others;
    }
}
