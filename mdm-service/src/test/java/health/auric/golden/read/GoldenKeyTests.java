package health.auric.golden.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.kernel.DomainName;
import health.auric.kernel.Refusal;
import health.auric.model.DomainDefinition;
import health.auric.model.ShippedDomains;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers call golden records by, and what references do. */
class GoldenKeyTests {

    private static final DomainDefinition SUPPLIER = ShippedDomains.named("supplier");

    @ParameterizedTest
    @CsvSource({
        "SUP-0000123, 123",
        "SUP-123, 123",
        "SUP-12345678, 12345678",
    })
    void aGoldenRecordIsCalledByItsNumber(String text, long number) {
        assertThat(GoldenKey.of(SUPPLIER, text)).isEqualTo(new GoldenKey(null, number));
    }

    @Test
    void aGoldenRecordIsCalledByItsId() {
        var id = "01a1f8bd-ed23-7903-a57f-b2dcd3401630";

        assertThat(GoldenKey.of(SUPPLIER, id)).isEqualTo(new GoldenKey(UUID.fromString(id), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ITM-0000123",
                "sup-123",
                "123",
                "SUP-1234567890123",
                "01A1F8BD-ED23-7903-A57F-B2DCD3401630",
                "01a1f8bd-ed23-7903-a57f-b2dcd340163",
                "1-1-1-1-1"
            })
    void whatIsNeitherIsNotFound(String text) {
        assertThatThrownBy(() -> GoldenKey.of(SUPPLIER, text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void aReferenceNamesAKeyAnIdOrANumber() {
        var supplier = new DomainName("supplier");
        var id = "01a1f8bd-ed23-7903-a57f-b2dcd3401630";

        assertThat(Pointer.of(supplier, Map.of("golden", id), null).id()).isEqualTo(id);
        assertThat(Pointer.of(supplier, Map.of("golden", id), null).number()).isNull();
        assertThat(Pointer.of(supplier, Map.of("golden", "SUP-0000042"), null).number())
                .isEqualTo(42);
        assertThat(Pointer.of(supplier, Map.of("golden", "SUP-0000042"), null).id())
                .isNull();
        assertThat(Pointer.of(supplier, Map.of("golden", "nonsense"), null))
                .satisfies(pointer -> assertThat(pointer.id()).isNull())
                .satisfies(pointer -> assertThat(pointer.number()).isNull());
        assertThat(Pointer.of(supplier, Map.of("key", 7), "lawson"))
                .isEqualTo(new Pointer(supplier, "lawson", null, null));
    }
}
