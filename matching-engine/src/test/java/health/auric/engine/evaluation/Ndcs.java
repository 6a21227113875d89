package health.auric.engine.evaluation;

/** Drug codes of labeler, product and package. */
final class Ndcs {

    private Ndcs() {}

    static String of(int number, int pack) {
        return String.format("%05d-%04d-%02d", 60_000 + number % 1_000, number / 10 % 10_000, pack);
    }
}
