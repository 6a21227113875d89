package health.auric.engine;

import static org.assertj.core.api.Assertions.assertThatCode;

import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a field, the engine neither fails nor hangs. */
class HostileInputTests {
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\u0000",
            "\uD800",
            "\uDBFF\uDFFF",
            "a\u0301\u0302\u0303",
            "\u202Etxet",
            "'\"\\;--",
            "0",
            "-",
            "9999999999",
            "1e999",
            "..",
            "@",
            "a@b@c",
            "0000-00-00",
            "99/99/9999",
            "\uFDFA".repeat(50),
            "x".repeat(1_000_000),
            "1 ".repeat(100_000),
            "٣٤٥",
            "½",
            "ﷺ",
            "İ",
            "ß",
            "\t\n\r");

    @Test
    void everyKindOfFieldTakesAnyText() {
        List<String> columns = Arrays.stream(Kind.values()).map(Enum::name).toList();
        List<Field> fields = Arrays.stream(Kind.values())
                .map(kind -> new Field(kind.name(), kind))
                .toList();
        Table table = new Table(columns, entries(columns.size(), 60, 5));

        assertThatCode(() -> Matcher.of(new MatchProfile("all", fields), table, Mode.DEDUPE)
                        .learn()
                        .run())
                .doesNotThrowAnyException();
    }

    @Test
    void aProfileIsSuggestedForAnyText() {
        List<String> columns = List.of("name", "x", "price", "phone", "date of birth", "zip");
        Table table = new Table(columns, entries(columns.size(), 60, 6));

        assertThatCode(() -> Sample.matcher(table, Mode.LINK).learn().run()).doesNotThrowAnyException();
    }

    private static List<Entry> entries(int width, int count, long seed) {
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> values =
                    IntStream.range(0, width).mapToObj(k -> value(random)).toList();
            entries.add(new Entry("r" + i, "s" + i % 3, values));
        }
        return entries;
    }

    private static String value(Random random) {
        if (random.nextInt(3) > 0) {
            return NASTY.get(random.nextInt(NASTY.size()));
        }
        return random.ints(random.nextInt(12), 0, 0x11000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
