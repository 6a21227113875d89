package health.auric.demo;

import java.util.Locale;
import java.util.function.BiFunction;

/** One way of getting a value wrong. Declared in the order in which they happen to a record. */
enum Operator {
    OTHER_NAME(NameNoise::otherName),
    SUFFIX_VARIED(NameNoise::suffixVaried),
    WRONG_ROLE(FieldNoise::alternative),
    WRONG_UNIT(FieldNoise::wrongQuantity),
    STALE_CONTACT(FieldNoise::staleContact),
    OLD_LICENSE(FieldNoise::otherDigits),
    DORMANT((_, _) -> "INACTIVE"),
    REORDER(NameNoise::reorder),
    ABBREVIATE(NameNoise::abbreviate),
    MERGED_FIELD(NameNoise::merged),
    TYPO(CharacterNoise::typo),
    OCR(CharacterNoise::ocr),
    STATUS_TEXT(NameNoise::statusText),
    VENDOR_PREFIX(NumberNoise::vendorPrefix),
    ID_FORM(NumberNoise::otherForm),
    TRANSPOSE(NumberNoise::transposed),
    SPREADSHEET(NumberNoise::spreadsheet),
    MISSING_ID((_, _) -> ""),
    PLACEHOLDER(FieldNoise::placeholder),
    UPPER_CASE((value, _) -> value.toUpperCase(Locale.ROOT)),
    TRUNCATE((value, scene) ->
            value.substring(0, Math.min(value.length(), scene.profile().limit()))),
    BLANKS(CharacterNoise::blanks),
    MOJIBAKE(CharacterNoise::mojibake);

    private final BiFunction<String, Scene, String> change;

    Operator(BiFunction<String, Scene, String> change) {
        this.change = change;
    }

    /** The changed value: empty means lost, the same value that the operator found nothing to do. */
    String change(String value, Scene scene) {
        return change.apply(value, scene);
    }

    /** As written in truth files and in the table of shares. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Operator called(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
