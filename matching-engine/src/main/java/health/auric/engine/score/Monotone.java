package health.auric.engine.score;

import health.auric.engine.compare.Scale;

/** Makes weights rise with the level and with rarity, by pooling neighbors that are out of order. */
final class Monotone {
    private Monotone() {}

    static double[] project(double[] weights, double[] mass, Scale scale) {
        double[] result = weights.clone();
        for (int rarity = 0; rarity < 3; rarity++) {
            pool(result, mass, line(scale, rarity));
        }
        return result;
    }

    /** The outcomes of one rarity, lowest level first; a level without rarities belongs to each line. */
    private static int[] line(Scale scale, int rarity) {
        int[] line = new int[scale.levels().size()];
        for (int level = 0; level < line.length; level++) {
            line[level] = scale.outcome(level, rarity);
        }
        return line;
    }

    private static void pool(double[] weights, double[] mass, int[] line) {
        double[] value = new double[line.length];
        double[] weight = new double[line.length];
        int[] size = new int[line.length];
        int blocks = 0;
        for (int at : line) {
            value[blocks] = weights[at];
            weight[blocks] = mass[at] + 1;
            size[blocks++] = 1;
            while (blocks > 1 && value[blocks - 2] > value[blocks - 1]) {
                blocks--;
                double sum = weight[blocks - 1] + weight[blocks];
                value[blocks - 1] = (value[blocks - 1] * weight[blocks - 1] + value[blocks] * weight[blocks]) / sum;
                weight[blocks - 1] = sum;
                size[blocks - 1] += size[blocks];
            }
        }
        int at = 0;
        for (int block = 0; block < blocks; block++) {
            for (int i = 0; i < size[block]; i++) {
                weights[line[at++]] = value[block];
            }
        }
    }
}
