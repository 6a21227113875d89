package health.auric.standardize;

import health.auric.model.Standardized;

/** The GS1 keys: trade items in their four lengths, kept as fourteen digits, and locations, kept as thirteen. */
final class TradeItemNumbers {

    private static final String WRONG_CHECK = "The check digit does not fit; one digit is probably mistyped.";

    private TradeItemNumbers() {}

    static Standardized gtin(String clean) {
        return new Digits("A GTIN", clean)
                .ofLength(8, 12, 13, 14)
                .holding(CheckDigit.GS1::accepts, WRONG_CHECK)
                .padded(14);
    }

    static Standardized gln(String clean) {
        return new Digits("A GLN", clean)
                .ofLength(13)
                .holding(CheckDigit.GS1::accepts, WRONG_CHECK)
                .standardized();
    }
}
