package health.auric.engine.command;

import health.auric.engine.Label;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Answers in a file: two keys and whether they are the same. */
final class Labels {

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "same", "ja");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "different", "nein");

    private Labels() {}

    /** Rows without an answer are left out; a key that is not among the records is refused with its line. */
    static List<Label> read(Path file, Map<String, Integer> places) {
        var sheet = SheetReader.read(file, null);
        int a = sheet.require("id_a");
        int b = sheet.require("id_b");
        int same = sheet.find("same").orElse(-1);
        return sheet.rows().stream()
                .filter(row -> same < 0 || !row.values().get(same).isBlank())
                .map(row -> new Label(
                        key(sheet, row, a, places), key(sheet, row, b, places), same < 0 || isYes(sheet, row, same)))
                .toList();
    }

    private static String key(Sheet sheet, Sheet.Row row, int column, Map<String, Integer> places) {
        var key = row.values().get(column).strip();
        if (!places.containsKey(key)) {
            throw refused(sheet, row, column, "no record has the key \"" + key + "\"");
        }
        return key;
    }

    private static boolean isYes(Sheet sheet, Sheet.Row row, int column) {
        var answer = row.values().get(column).strip().toLowerCase(Locale.ROOT);
        if (!YES.contains(answer) && !NO.contains(answer)) {
            throw refused(sheet, row, column, "the answer is yes or no, not \"" + answer + "\"");
        }
        return YES.contains(answer);
    }

    private static Refusal refused(Sheet sheet, Sheet.Row row, int column, String why) {
        return Refusal.of("%s, line %d, column %d: %s", sheet.path(), row.line(), column + 1, why);
    }
}
