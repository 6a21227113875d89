package health.auric.engine.text;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts that nobody would type on purpose. */
public final class HostileText {

    private static final List<String> PIECES = List.of(
            "a",
            " ",
            "-",
            "*",
            "(",
            "0",
            "1 ",
            "1-",
            "\u0301",
            "'",
            "\"",
            "1/2 ",
            "w/o ",
            "c/o ",
            "# ",
            "ste 1 ",
            "x ",
            "po box ",
            "inc ",
            "non ",
            "st ",
            "do not use ",
            "zz",
            "dup of 1 ",
            "one ",
            "&",
            "é",
            "中",
            "\ud83d\ude00",
            "\ud800",
            "1,000,",
            "5 mg/",
            "a,",
            "van ",
            "md ",
            "dr ",
            "+1",
            "ab12-",
            "\u0000",
            "us highway ",
            "box of ");

    private HostileText() {}

    /** One megabyte of everything, and one piece over and over, long enough for squares to show. */
    public static Stream<String> longTexts() {
        var all = String.join("", PIECES);
        return Stream.concat(
                Stream.of(all.repeat(1_000_000 / all.length())),
                PIECES.stream().map(piece -> piece.repeat(100_000 / piece.length())));
    }

    /** Short mixtures of the pieces and of arbitrary characters. */
    public static Stream<String> mixtures() {
        var random = new Random(11);
        return Stream.concat(
                Stream.of("", " ", "\t\n"),
                Stream.generate(() -> mixture(random)).limit(1_000));
    }

    private static String mixture(Random random) {
        var text = new StringBuilder();
        int pieces = random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(4) == 0
                            ? String.valueOf((char) random.nextInt(0x3000))
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
