package health.auric.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the hub takes for JSON, and what it says of what it does not. */
class StrictJsonTests {

    enum Size {
        SMALL,
        LARGE
    }

    record Box(
            @Nullable String label,
            int count,
            @Nullable BigDecimal price,
            @Nullable Size size,
            boolean open) {}

    record Keys(
            @Nullable DomainName domain,
            @Nullable FacilityCode facility,
            @Nullable SourceCode source) {}

    record Boxes(List<Box> boxes) {}

    private final JsonMapper json = mapper();

    private static JsonMapper mapper() {
        var configuration = new StrictJson();
        var builder = JsonMapper.builder().addModule(configuration.keys());
        configuration.strict().customize(builder);
        return builder.build();
    }

    @Test
    void whatIsWrittenToTheLetterIsRead() {
        assertThat(json.readValue("""
                {"label": "A", "count": 3, "price": 12.50, "size": "LARGE", "open": true}""", Box.class))
                .isEqualTo(new Box("A", 3, new BigDecimal("12.50"), Size.LARGE, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"label\": 7, \"count\": 1, \"open\": true}",
                "{\"label\": true, \"count\": 1, \"open\": true}",
                "{\"label\": 1.5, \"count\": 1, \"open\": true}",
                "{\"count\": \"1\", \"open\": true}",
                "{\"count\": 1.0, \"open\": true}",
                "{\"count\": null, \"open\": true}",
                "{\"count\": true, \"open\": true}",
                "{\"count\": 2147483648, \"open\": true}",
                "{\"count\": 1, \"open\": \"true\"}",
                "{\"count\": 1, \"open\": 1}",
                "{\"count\": 1, \"open\": null}",
                "{\"count\": 1, \"open\": true, \"size\": 0}",
                "{\"count\": 1, \"open\": true, \"size\": \"large\"}",
                "{\"count\": 1, \"open\": true, \"weight\": 3}",
                "{\"count\": 1, \"count\": 1, \"open\": true}",
                "{\"count\": 1, \"open\": true} {}",
                "{\"count\": 1, \"open\": true,}",
                "{count: 1, open: true}"
            })
    void nothingIsBentOrDropped(String body) {
        assertThatThrownBy(() -> json.readValue(body, Box.class)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.50", "0.1000", "12345678901234567890.123456789", "1E+3"})
    void numbersKeepTheirDigits(String number) {
        var read = json.readValue("{\"n\": " + number + "}", new TypeReference<Map<String, Object>>() {});

        assertThat(read).containsEntry("n", new BigDecimal(number));
    }

    @Test
    void aFieldThatIsThereTwiceIsRefusedInFreeContentToo() {
        assertThatThrownBy(() -> json.readTree("{\"a\": {\"b\": 1, \"b\": 2}}")).isInstanceOf(JacksonException.class);
    }

    @Test
    void keysArePlainTextBothWays() {
        var keys = new Keys(new DomainName("supplier"), new FacilityCode("LKM"), new SourceCode("lawson-lkm"));
        var text = json.writeValueAsString(keys);

        assertThat(json.readTree(text)).isEqualTo(json.readTree("""
                {"domain": "supplier", "facility": "LKM", "source": "lawson-lkm"}"""));
        assertThat(json.readValue(text, Keys.class)).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"domain": "Supplier"}             | domain
            {"domain": ""}                     | domain
            {"domain": 7}                      | domain
            {"facility": {"value": "LKM"}}     | facility
            {"facility": ["LKM"]}              | facility
            {"source": "lawson_lkm"}           | source
            {"source": true}                   | source
            """)
    void whatHasNotTheFormOfAKeyIsSaidByItsField(String body, String field) {
        assertThat(problem(body, Keys.class).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo(field));
    }

    @Test
    void aKeySaysItsFormAndNotWhatWasSent() {
        assertThat(problem("{\"source\": \"Lawson LKM\"}", Keys.class)
                        .errors()
                        .getFirst()
                        .message())
                .contains("small letters")
                .doesNotContain("Lawson");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"boxes": [{"count": 1, "open": true, "weight": 3}]}     | boxes[0].weight  | is not a field of this body
            {"boxes": [{"count": 1, "open": true}, {"count": "x"}]}  | boxes[1].count   | does not have the form of its kind
            {"boxes": [{"count": 99999999999, "open": true}]}        | boxes[0].count   | is a number out of range
            {"boxes": 7}                                             | boxes            | does not have the form of its kind
            7                                                        | body             | does not have the form of its kind
            {"boxes": [], "boxes": []}                               | body             | has a field twice at line 1
            {"boxes": [                                              | body             | is not JSON in UTF-8 at line 1
            """)
    void whereABodyIsWrongIsSaidAndWhatItSaidIsNot(String body, String field, String message) {
        var problem = problem(body, Boxes.class);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.message()).contains(message).doesNotContain("99999999999");
        });
    }

    @Test
    void theLineOfAMistakeIsCountedFromOne() {
        assertThat(problem("{\n  \"boxes\":\n  !\n}", Boxes.class).detail()).contains("line 3, column");
    }

    @Test
    void aNameWithoutEndIsCut() {
        var problem = problem("{\"" + "x".repeat(5000) + "\": 1}", Boxes.class);

        assertThat(problem.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.field()).hasSize(200));
    }

    @Test
    void whatIsNestedWithoutEndIsNotReadToItsEnd() {
        assertThat(problem("[".repeat(5000), Object.class).detail()).contains("nested too deeply");
    }

    @Test
    void aBodyThatIsMissingOrCutOffIsNotCalledJson() {
        var message = new MockHttpInputMessage(new byte[0]);

        assertThat(UnreadableBody.problem(new HttpMessageNotReadableException("secret", message))
                        .detail())
                .isEqualTo("The body is missing or cannot be read.");
        assertThat(UnreadableBody.problem(new HttpMessageNotReadableException("secret", new TooLarge(), message))
                        .status())
                .isEqualTo(413);
    }

    private Problem problem(String body, Class<?> type) {
        try {
            throw new AssertionError("read as " + json.readValue(body, type));
        } catch (JacksonException e) {
            return UnreadableBody.problem(
                    new HttpMessageNotReadableException("secret", e, new MockHttpInputMessage(new byte[0])));
        }
    }
}
