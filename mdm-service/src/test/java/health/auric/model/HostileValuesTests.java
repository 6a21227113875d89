package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.AttributeType.Group;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in, wherever it comes in: nothing throws, nothing unstorable gets through, every refusal says where. */
@Timeout(120)
class HostileValuesTests {

    private static final String MEGABYTE = "A".repeat(1_000_000);

    private static final List<Object> HOSTILE = List.of(
            "",
            " \t\r\n",
            "\u0000",
            "\u0000\u0001\u001b[31m",
            "\uD83D",
            "x\uDE91\uD83Dx",
            "\u202Eevil\u202C",
            "\u200B\u200D\uFEFF",
            "Z" + "\u0300\u0301\u0302".repeat(500),
            "🚑".repeat(300),
            "٣٤٥",
            "'; DROP TABLE golden; --",
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "${jndi:ldap://example.org/a}",
            "#{1+1}{{7*7}}",
            "%n%s%x%99999999d",
            "../../../etc/passwd\u0000.yaml",
            "a".repeat(19_999) + "!",
            "1 ".repeat(9_000),
            ",".repeat(15_000),
            "(".repeat(15_000),
            MEGABYTE,
            Boolean.TRUE,
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            -0.0,
            Double.NaN,
            Double.NEGATIVE_INFINITY,
            Double.MIN_VALUE,
            new BigDecimal("1E+1000000"),
            new BigDecimal("1E-1000000"),
            BigInteger.TEN.pow(5_000),
            List.of(),
            Collections.nCopies(10_000, "A"),
            Arrays.asList("A", null, 7, Map.of(), List.of()),
            Map.of(),
            withoutNames(),
            nested(200),
            new Object());

    private static Map<@Nullable Object, @Nullable Object> withoutNames() {
        Map<@Nullable Object, @Nullable Object> map = new HashMap<>();
        map.put(null, "A");
        map.put(7, null);
        map.put("", List.of());
        return map;
    }

    private static Object nested(int depth) {
        Object value = "A";
        for (int i = 0; i < depth; i++) {
            value = i % 2 == 0 ? List.of(value) : Map.of("of", value);
        }
        return value;
    }

    static List<DomainDefinition> domains() {
        return ShippedDomains.all();
    }

    @ParameterizedTest
    @MethodSource("domains")
    void noAttributeThrowsOrLetsThroughWhatCannotBeStored(DomainDefinition domain) {
        for (var attribute : domain.attributes()) {
            for (var hostile : HOSTILE) {
                survives(domain, attribute, hostile);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("domains")
    void noFieldOfAGroupThrowsOrLetsThroughWhatCannotBeStored(DomainDefinition domain) {
        for (var attribute : domain.attributes()) {
            if (attribute.type() instanceof Group group) {
                for (var field : group.fields()) {
                    for (var hostile : HOSTILE) {
                        var member = Map.of(field.name(), hostile);
                        survives(domain, attribute, attribute.many() ? List.of(member) : member);
                    }
                }
            }
        }
    }

    private static void survives(DomainDefinition domain, Attribute attribute, Object hostile) {
        var conformed = domain.conform(Map.of(attribute.name(), hostile));
        assertThat(texts(conformed.content()))
                .as("%s.%s", domain.name(), attribute.name())
                .allMatch(HostileValuesTests::storable);
        assertThat(conformed.findings()).hasSizeLessThanOrEqualTo(501).allSatisfy(finding -> {
            assertThat(finding.message()).endsWith(".").hasSizeBetween(10, 300);
            assertThat(finding.path().length()).isLessThan(200);
            assertThat(storable(finding.path())).isTrue();
        });
    }

    private static Stream<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .flatMap(entry -> Stream.concat(Stream.of(entry.getKey().toString()), texts(entry.getValue())));
            case List<?> list -> list.stream().flatMap(HostileValuesTests::texts);
            default -> Stream.of(value.toString());
        };
    }

    /** PostgreSQL stores neither NUL nor half of a surrogate pair, and no page shows other control characters. */
    private static boolean storable(String text) {
        return text.length() <= 4_000
                && text.codePoints()
                        .noneMatch(letter ->
                                Character.isISOControl(letter) || Character.getType(letter) == Character.SURROGATE);
    }

    @Test
    void aMegabyteIsTooLongWhereverItStands() {
        assertThat(codesOf(Map.of("legalName", MEGABYTE))).contains("legalName too-long");
        assertThat(codesOf(Map.of("tin", MEGABYTE))).contains("tin too-long");
        assertThat(codesOf(Map.of("roles", List.of("GPO", MEGABYTE)))).contains("roles[1] too-long");
        assertThat(codesOf(Map.of("addresses", List.of(Map.of("city", MEGABYTE)))))
                .contains("addresses[0].city too-long");
        assertThat(codesOf(Map.of("w9Date", MEGABYTE))).contains("w9Date too-long");
        assertThat(codesOf(Map.of("parent", MEGABYTE))).contains("parent too-long");
        assertThat(codesOf(Map.of("effective", Map.of("from", MEGABYTE)))).contains("effective.from too-long");
    }

    @Test
    void anIdentifierOfAHundredCharactersIsTheLongest() {
        assertThat(codesOf(Map.of("vendorNumber", "7".repeat(100)))).doesNotContain("vendorNumber too-long");
        assertThat(codesOf(Map.of("vendorNumber", "7".repeat(101)))).contains("vendorNumber too-long");
    }

    @Test
    void tenThousandMembersAreTooMany() {
        assertThat(codesOf(Map.of("roles", Collections.nCopies(10_000, "GPO")))).contains("roles too-many");
        assertThat(codesOf(Map.of("contacts", Collections.nCopies(10_000, Map.of("name", "Ana Reyes")))))
                .contains("contacts too-many");
        assertThat(codesOf(Map.of("distributesFor", Collections.nCopies(10_000, "M-1"))))
                .contains("distributesFor too-many");
    }

    @Test
    void tenThousandUnknownNamesAreNotAllListed() {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            row.put("column" + i, "A");
        }
        var conformed = ShippedDomains.named("supplier").conform(row);
        assertThat(conformed.content()).isEmpty();
        assertThat(conformed.findings()).hasSizeLessThanOrEqualTo(501);
        assertThat(conformed.valid()).isFalse();
    }

    @Test
    void aNameNobodyDeclaredIsSaidWithoutItsStrangeLetters() {
        assertThat(codesOf(Map.of("<b>\u202Ename\u0000</b>", "A"))).contains("?b??name???b? unknown");
    }

    @ParameterizedTest
    @MethodSource("domains")
    void noRowOfRandomValuesThrows(DomainDefinition domain) {
        var random = new Random(4711);
        for (int row = 0; row < 40; row++) {
            Map<String, Object> raw = new HashMap<>();
            for (var attribute : domain.attributes()) {
                raw.put(attribute.name(), HOSTILE.get(random.nextInt(22)));
            }
            var conformed = domain.conform(raw);
            assertThat(domain.conform(conformed.content()).content()).isEqualTo(conformed.content());
        }
    }

    private static List<String> codesOf(Map<String, Object> row) {
        List<String> codes = new ArrayList<>();
        ShippedDomains.named("supplier")
                .conform(row)
                .findings()
                .forEach(finding -> codes.add(finding.path() + " " + finding.code()));
        return codes;
    }
}
