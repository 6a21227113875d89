package health.auric.demo;

/** What fingers, scanners and encodings do to single characters. */
final class CharacterNoise {

    private static final String CONFUSED = "0O1IL5S8B";
    private static final String SEEN_AS = "O0I11S5B8";
    private static final String NEIGHBORS = "qwertyuiopasdfghjklzxcvbnm";

    private CharacterNoise() {}

    static String typo(String value, Scene scene) {
        int at = letterFrom(value, scene.dice().below(value.length()));
        if (at < 0) {
            return value;
        }
        char letter = value.charAt(at);
        String before = value.substring(0, at);
        String after = value.substring(at + 1);
        return switch (scene.dice().below(3)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            default -> before + NEIGHBORS.charAt(scene.dice().below(NEIGHBORS.length())) + after;
        };
    }

    private static int letterFrom(String value, int start) {
        for (int step = 0; step < value.length(); step++) {
            int at = (start + step) % value.length();
            if (Character.isLetter(value.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    static String ocr(String value, Scene scene) {
        int start = scene.dice().below(value.length());
        for (int step = 0; step < value.length(); step++) {
            int at = (start + step) % value.length();
            int seen = CONFUSED.indexOf(Character.toUpperCase(value.charAt(at)));
            if (seen >= 0) {
                return value.substring(0, at) + SEEN_AS.charAt(seen) + value.substring(at + 1);
            }
        }
        return value;
    }

    static String blanks(String value, Scene scene) {
        return switch (scene.dice().below(4)) {
            case 0 -> value + "  ";
            case 1 -> " " + value;
            case 2 -> value.replaceFirst(" ", "\u00a0") + (value.contains(" ") ? "" : "\u00a0");
            default -> value.replaceFirst(" ", "  ") + (value.contains(" ") ? "" : " ");
        };
    }

    /** UTF-8 read as Windows-1252. */
    static String mojibake(String value, Scene scene) {
        int at = value.indexOf('\'');
        return at >= 0
                ? value.substring(0, at) + "\u00e2\u20ac\u2122" + value.substring(at + 1)
                : value.replaceFirst(" ", "\u00c2\u00a0") + (value.contains(" ") ? "" : "\u00c2\u00a0");
    }
}
