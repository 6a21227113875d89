package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.GroupStandardizer;
import health.auric.model.Standardized;
import health.auric.model.Standardizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in standard form stays as it is, whatever it was made of. */
class IdempotenceTests {

    private static final int ROUNDS = 4_000;

    private static final List<String> CRUMBS = List.of(
            " ",
            "  ",
            "-",
            ".",
            ",",
            "/",
            "#",
            "*",
            "(",
            ")",
            ":",
            ";",
            "&",
            "'",
            "’",
            "é",
            "e\u0301",
            "ß",
            "İ",
            "ŉ",
            "½",
            "²",
            "™",
            "ﬁ",
            "😀",
            "\u00a0",
            "\u200b",
            "0",
            "1",
            "7",
            "42",
            "00",
            "12345",
            "A",
            "b",
            "ZZ-",
            "OLD-",
            "*INACTIVE*",
            "DO NOT USE",
            "(USE 10442)",
            "DUP OF 1234",
            "C/O",
            "ATTN:",
            "PO BOX 12",
            "BOX 7",
            "SUITE 200",
            "2ND FLOOR",
            "REAR",
            "NORTH",
            "STREET",
            "AVE",
            "HIGHWAY 9",
            "ONE",
            "100",
            "MAIN",
            "MD",
            "M.D.",
            "JR",
            "DR.",
            "III",
            "DE LA",
            "SMITH",
            "John",
            "T.",
            "www.",
            "http://",
            "example.org",
            "@",
            "ext 12",
            "312-555-0142",
            "06511",
            "6511",
            "-1234",
            "INC",
            "+",
            "GS1:",
            "^",
            "1-Mar",
            "E+05",
            ".0",
            "DO");

    static Stream<Map.Entry<String, Standardizer>> functions() {
        return HostileTextTests.functions();
    }

    static Stream<Map.Entry<String, GroupStandardizer>> groupFunctions() {
        return StandardizeFunctions.all().groupStandardizers().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void anAcceptedValueIsAcceptedUnchanged(Map.Entry<String, Standardizer> function) {
        var random = new Random(function.getKey().hashCode());
        var seeds = IdentifierVectors.all().map(IdentifierVectors.Vector::raw).toList();
        for (var round = 0; round < ROUNDS; round++) {
            var raw = round % 2 == 0 ? crumbs(random) : mutated(seeds.get(random.nextInt(seeds.size())), random);
            if (function.getValue().standardize(raw) instanceof Standardized.Accepted(var value, var _)) {
                assertThat(Say.outcome(function.getValue(), value)).as(raw).isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("groupFunctions")
    void aStandardGroupStaysUnchanged(Map.Entry<String, GroupStandardizer> function) {
        var random = new Random(7);
        for (var round = 0; round < ROUNDS; round++) {
            var raw = new HashMap<String, String>();
            for (var field : List.of(
                    "line1",
                    "line2",
                    "line3",
                    "attention",
                    "city",
                    "state",
                    "postal",
                    "family",
                    "given",
                    "middle",
                    "name")) {
                if (random.nextInt(3) > 0) {
                    raw.put(field, crumbs(random));
                }
            }
            var once = function.getValue().standardize(raw).fields();
            assertThat(function.getValue().standardize(once).fields())
                    .as(raw.toString())
                    .isEqualTo(once);
        }
    }

    static String crumbs(Random random) {
        var text = new StringBuilder();
        for (var i = random.nextInt(7); i >= 0; i--) {
            text.append(CRUMBS.get(random.nextInt(CRUMBS.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    static String mutated(String seed, Random random) {
        var at = random.nextInt(seed.length() + 1);
        return seed.substring(0, at) + CRUMBS.get(random.nextInt(CRUMBS.size())) + seed.substring(at);
    }
}
