package health.auric.engine.evaluation;

/** Trade item numbers with a right check digit under the prefix for examples. */
final class Gtins {

    private Gtins() {}

    static String of(int number) {
        String body = "952" + String.format("%09d", number);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return body + (10 - sum % 10) % 10;
    }
}
