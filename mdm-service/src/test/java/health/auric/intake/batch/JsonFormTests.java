package health.auric.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.auric.model.ShippedDomains;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the members of a line are, and how the reading of a file counts and repeats itself. */
class JsonFormTests {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"key": "V-1", "version": 7, "changedAt": "2026-11-16", "content": {}}            | V-1 | 7 | 2026-11-16
            {"sourceKey": "V-1", "version": "7", "sentAt": "2026-11-16", "content": {}}       | V-1 | 7 | 2026-11-16
            {"key": "V-1", "sourceKey": "V-2", "version": 7, "sentAt": "a", "changedAt": "b"} | V-1 | 7 | b
            {"key": 10442, "version": 7.0, "changedAt": 2026}                                 | 10442 | 7.0 | 2026
            {"key": "V-1", "version": null, "sentAt": null}                                   | V-1 | |
            {"version": 1, "changedAt": "a"}                                                  | | 1 | a
            """)
    void aRowSpeaksOfItselfUnderUsualNames(
            String line, @Nullable String key, @Nullable String version, @Nullable String changedAt) {
        var head = form(null).head(members(line));

        assertThat(head.key()).isEqualTo(key);
        assertThat(head.version()).isEqualTo(version);
        assertThat(head.changedAt()).isEqualTo(changedAt);
    }

    @Test
    void fromWhomARowIsAndWhetherItIsGoneIsReadToo() {
        var head = form(null).head(members("""
                {"key": "V-1", "withdrawn": true, "sourceSystem": "erp-lkm", "sourceFacility": "LKM", "content": {}}"""));

        assertThat(head).isEqualTo(new RowHead("V-1", null, null, "true", "erp-lkm", "LKM"));
    }

    @Test
    void anotherNameCanBeTheKeyAndThenOnlyThatOneIs() {
        var members = members("""
                {"key": "V-1", "vendorNumber": "10442", "content": {"legalName": "Northmere"}}""");

        assertThat(form("vendorNumber").head(members).key()).isEqualTo("10442");
        assertThat(form("duns").head(members).key()).isNull();
    }

    @Test
    void aKeyThatIsAlsoDeclaredIsAlsoContent() {
        var members = members("""
                {"vendorNumber": "10442", "legalName": "Northmere"}""");

        assertThat(form("vendorNumber").content(members))
                .isEqualTo(Map.of("vendorNumber", "10442", "legalName", "Northmere"));
    }

    @Test
    void inAFlatLineWhatSpeaksOfTheRowIsNoContent() {
        assertThat(form(null).content(members("""
                        {"key": "V-1", "sourceKey": "V-1", "version": 7, "changedAt": "a", "sentAt": "a", "withdrawn": false,
                         "source": "erp-lkm", "facility": "LKM", "legalName": "Northmere"}"""))).isEqualTo(Map.of("legalName", "Northmere"));
    }

    @Test
    void inAWrappedLineContentIsWhatStandsInIt() {
        var content = form(null).content(members("""
                {"key": "V-1", "anything": 1, "content": {"legalName": "Northmere", "web": "", "phone": null, "odd": [1]}}"""));

        assertThat(content).isEqualTo(Map.of("legalName", "Northmere", "web", "", "odd", List.of(1)));
    }

    @Test
    void inAFlatLineNothingAndEmptyAreAbsent() {
        assertThat(form(null).content(members("""
                {"key": "V-1", "web": "", "phone": null, "content": null, "roles": []}"""))).isEqualTo(Map.of("roles", List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"key": ["V-1"]}                           | key
            {"sourceKey": {"a": 1}}                    | sourceKey
            {"key": "V-1", "version": [7]}             | version
            {"key": "V-1", "sentAt": {"at": "a"}}      | sentAt
            {"key": "V-1", "withdrawn": [true]}        | withdrawn
            """)
    void whatSpeaksOfTheRowIsAPlainValue(String line, String column) {
        var refused = Objects.requireNonNull(
                catchThrowableOfType(RowRefused.class, () -> form(null).head(members(line))));

        assertThat(refused.code).isEqualTo("type");
        assertThat(refused.column).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"key": "V-1", "content": "text"}
            {"key": "V-1", "content": []}
            {"key": "V-1", "content": 0}
            """)
    void contentThatIsNoObjectIsRefused(String line) {
        var form = form(null);

        assertThatThrownBy(() -> form.content(members(line))).isInstanceOfSatisfying(RowRefused.class, no -> {
            assertThat(no.code).isEqualTo("type");
            assertThat(no.column).isEqualTo("content");
        });
    }

    @Test
    void aNameTheFirstLineGetsWrongIsTheWholeFilesMistake() {
        var line = members("{\"key\": \"V-1\", \"legalNmae\": \"Northmere\"}");

        assertThatThrownBy(() -> form(null).content(line))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("did you mean legalName?");
    }

    @Test
    void laterItIsTheLinesOwn() {
        var wrong = members("{\"key\": \"V-2\", \"legalNmae\": \"Northmere\"}");
        var afterOne = form(null);
        afterOne.content(members("{\"key\": \"V-1\", \"content\": {}}"));
        var resumed = form(null);
        resumed.pastTheFirst();

        for (var form : List.of(afterOne, resumed)) {
            assertThatThrownBy(() -> form.content(wrong)).isInstanceOfSatisfying(RowRefused.class, no -> {
                assertThat(no.code).isEqualTo("unknown-column");
                assertThat(no.column).isEqualTo("legalNmae");
            });
        }
    }

    @ParameterizedTest(name = "failure {0} of an outage, {1} s")
    @CsvSource({"1, 1", "2, 2", "3, 4", "4, 8", "5, 16", "6, 16", "100, 16"})
    void anOutageIsTriedAgainLessAndLessOften(int failures, long seconds) {
        var retry = Retry.first(NOW, new QueryTimeoutException("slow"));
        for (int i = 1; i < failures; i++) {
            retry = retry.next(NOW, new CannotCreateTransactionException("gone"));
        }

        assertThat(retry.seconds()).isEqualTo(seconds);
        assertThat(Duration.between(NOW, retry.at())).hasSeconds(seconds);
        assertThat(retry.isHopeless()).isFalse();
    }

    @Test
    void whatCannotBeExplainedIsTriedFiveTimes() {
        var retry = Retry.first(NOW, new IllegalStateException("odd"));
        for (int failures = 1; failures < 6; failures++) {
            assertThat(retry.isHopeless()).as("after %d", failures).isFalse();
            retry = retry.next(NOW, new IllegalStateException("odd"));
        }

        assertThat(retry.isHopeless()).isTrue();
        assertThat(retry.seconds()).isEqualTo(30);
    }

    @Test
    void outagesInBetweenDoNotUseUpTheLastTry() {
        var retry = Retry.first(NOW, new QueryTimeoutException("slow"));
        for (int i = 0; i < 50; i++) {
            retry = retry.next(NOW, new QueryTimeoutException("slow"));
        }

        assertThat(retry.isHopeless()).isFalse();
        assertThat(retry.isDue(NOW.plusSeconds(15))).isFalse();
        assertThat(retry.isDue(NOW.plusSeconds(16))).isTrue();
    }

    @Test
    void bytesAreCountedHoweverTheyAreTaken() throws IOException {
        try (var counted = new CountedStream(new ByteArrayInputStream(new byte[100]))) {
            assertThat(counted.read()).isZero();
            assertThat(counted.read(new byte[30], 5, 20)).isEqualTo(20);
            assertThat(counted.count()).isEqualTo(21);
            assertThat(counted.readAllBytes()).hasSize(79);
            assertThat(counted.read()).isEqualTo(-1);
            assertThat(counted.read(new byte[10], 0, 10)).isEqualTo(-1);
            assertThat(counted.count()).isEqualTo(100);
        }
    }

    private static JsonForm form(@Nullable String keyColumn) {
        return new JsonForm(ShippedDomains.named("supplier"), keyColumn);
    }

    private static Map<String, Object> members(String line) {
        return new LinkedHashMap<>(JsonMapper.shared().readValue(line, new TypeReference<Map<String, Object>>() {}));
    }
}
