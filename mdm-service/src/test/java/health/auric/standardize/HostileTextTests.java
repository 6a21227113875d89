package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import health.auric.model.Standardizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every function answers every text, and in time proportional to its length. */
class HostileTextTests {

    private static final int MEGABYTE = 1 << 20;
    private static final int LONG_RUN = 1 << 16;

    // Linear work takes a second at most, anything quadratic takes minutes.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final List<String> SHORT = List.of(
            "",
            " ",
            "\u0000",
            "\u0000\u0001\u0002",
            "\ud800",
            "\udc00\ud800",
            "a\udfffb",
            "\ufffe\uffff",
            "\u202eEMCA\u202c",
            "مستشفى",
            "בית חולים",
            "😀👩‍⚕️🏥",
            "Z\u0351\u036b\u0343A\u0321L\u0334G\u035fO",
            "\u0301",
            "e\u0301\u0301\u0301",
            "ﷺ",
            "İıŞ",
            "ß",
            "ΐ",
            "ŉ",
            "𝐀𝐂𝐌𝐄",
            "①②③",
            "٣١٢٥٥٥٠١٤٢",
            "१२३४५६७८९३",
            "<script>alert(1)</script>",
            "'; drop table x;--",
            "${jndi:ldap://x}",
            "%s%n%d",
            "../../etc/passwd",
            "\\",
            "\\Q\\E",
            "$1",
            "(",
            "[",
            "*+*",
            "+",
            "+A",
            "GS1:",
            ":",
            "=/",
            "@",
            "@@",
            "<>",
            "<a@>",
            "mailto:",
            "http://",
            "//",
            ".",
            "..",
            "a.",
            ".a",
            "www.",
            "www..",
            "^",
            "^^",
            ",",
            ",,,",
            ", MD",
            "MD",
            "DR",
            "JR,",
            "DO,DO",
            "C/O",
            "C/O ",
            "ATTN",
            "ATTN:",
            "PO BOX",
            "#",
            "# #",
            "STE #",
            "STE",
            "1 STE #",
            "ONE",
            "1",
            "1 ST",
            "1 N",
            "1ST FLOOR",
            "ZZ-",
            "ZZ-ZZ-ZZ-",
            "OLD-",
            "(USE 1)",
            "DUP OF ",
            "-INACTIVE-",
            ";ext=",
            "tel:",
            "+1;ext=1",
            "x",
            "1E+400",
            "-0",
            "0.0",
            ".0",
            "0002-7597-",
            "--------",
            "\u200b",
            "\ufeff",
            "xn--",
            "a@xn--",
            "xn--a.xn--b",
            "a\u3002b");

    private static final List<String> PATTERNS = List.of(
            "a",
            "0",
            "9",
            " ",
            "-",
            ".",
            "(",
            "*",
            "#",
            "@",
            ":",
            "^",
            ",",
            "<",
            "😀",
            "\ud800",
            "\u0301",
            "\u0301\u0316",
            "\u0301\uff9e",
            "\u0344",
            "ﷺ",
            "½",
            "1½",
            "ZZ-",
            "DO NOT USE ",
            "DUP OF 1 ",
            "(USE 1A2)",
            "*INACTIVE* ",
            "C/O ",
            "ATTN ",
            "MD ",
            "M. ",
            "JR ",
            "DR ",
            "VAN ",
            "STE 1 ",
            "1 ",
            "N ",
            "PO BOX 1 ",
            "PO ",
            "www.",
            "a.",
            "a@",
            "http://",
            "1-",
            "+1",
            ";ext=1",
            "A1",
            " \u0301",
            "X",
            "\u1100",
            "\uac00\u11a8");

    static Stream<Map.Entry<String, Standardizer>> functions() {
        var functions = new TreeMap<>(StandardizeFunctions.all().schemes());
        functions.putAll(StandardizeFunctions.all().standardizers());
        return functions.entrySet().stream();
    }

    static Stream<String> patterns() {
        return PATTERNS.stream();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void everyFunctionAnswersEveryShortText(Map.Entry<String, Standardizer> function) {
        for (var raw : SHORT) {
            assertThatCode(() -> function.getValue().standardize(raw)).as(raw).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void everyFunctionAnswersALongRunOfAnythingInLinearTime(String pattern) {
        var run = repeated(pattern, LONG_RUN);

        assertTimeoutPreemptively(
                PATIENCE,
                () -> functions()
                        .forEach(function ->
                                assertThat(function.getValue().standardize(run)).isNotNull()));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void groupsOfLongRunsAreAnsweredInLinearTime(String pattern) {
        var run = "1 " + repeated(pattern, LONG_RUN);

        assertTimeoutPreemptively(PATIENCE, () -> {
            assertThat(new UsAddress().standardize(Map.of("line1", run, "line2", run, "city", run, "postal", run)))
                    .isNotNull();
            assertThat(new PersonName().standardize(Map.of("name", run, "suffix", run)))
                    .isNotNull();
            assertThat(new PersonName().standardize(Map.of("family", run, "given", run)))
                    .isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "\u0301\u0316", "\u0301\uff9e", "ZZ-", "(USE 1A2)", "PO ", "C/O "})
    void evenAMegabyteIsAnswered(String pattern) {
        var huge = repeated(pattern, MEGABYTE);

        assertTimeoutPreemptively(PATIENCE, () -> {
            for (var name : List.of("text", "organization-name", "e164", "email", "credential")) {
                assertThat(Say.standardizer(name).standardize(huge)).isNotNull();
            }
            assertThat(new UsAddress().standardize(Map.of("line1", huge))).isNotNull();
            assertThat(new PersonName().standardize(Map.of("family", huge))).isNotNull();
        });
    }

    private static String repeated(String pattern, int length) {
        return pattern.repeat(length / pattern.length());
    }

    @ParameterizedTest
    @MethodSource("functions")
    void noAnswerCarriesInvisibleCharacters(Map.Entry<String, Standardizer> function) {
        for (var raw : SHORT) {
            assertThat(Say.outcome(function.getValue(), raw)
                            .codePoints()
                            .map(Character::getType)
                            .boxed())
                    .as(raw)
                    .doesNotContain((int) Character.CONTROL, (int) Character.SURROGATE, (int) Character.FORMAT);
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void noReasonRepeatsWhatWasSent(Map.Entry<String, Standardizer> function) {
        for (var raw : List.of("QQQ-secret-771234", "771234558899", "Q7712@@secret", "(Q) 9912 JANE")) {
            assertThat(Say.reason(function.getValue(), raw))
                    .doesNotContainIgnoringCase("secret")
                    .doesNotContain("7712", "9912", "JANE");
        }
    }
}
