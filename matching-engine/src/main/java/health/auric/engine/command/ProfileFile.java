package health.auric.engine.command;

import health.auric.engine.MatchProfile;
import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A profile as a file to read and change: a name, and for each column what it holds. */
final class ProfileFile {

    private static final Pattern LINE =
            Pattern.compile("\\s+(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\"#:][^:]*?))\\s*:\\s*([a-z-]+)\\s*(?:#.*)?");

    private ProfileFile() {}

    static String text(MatchProfile profile) {
        return profile.fields().stream()
                .map(field -> "  %s: %s\n".formatted(quoted(field.column()), word(field.kind())))
                .collect(Collectors.joining(
                        "",
                        "name: " + quoted(profile.name()) + "\n# What each column holds: "
                                + Stream.of(Kind.values())
                                        .map(ProfileFile::word)
                                        .collect(Collectors.joining(", "))
                                + "\nfields:\n",
                        ""));
    }

    static MatchProfile read(Path file) throws IOException {
        var name = "profile";
        var fields = new ArrayList<Field>();
        var lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var match = LINE.matcher(line);
            if (line.startsWith("name:")) {
                name = unquoted(line.substring(5).strip());
            } else if (match.matches()) {
                fields.add(new Field(column(match.group(1), match.group(2)), kind(file, i, match.group(3))));
            } else if (!line.isBlank()
                    && !line.strip().startsWith("#")
                    && !line.strip().equals("fields:")) {
                throw Refusal.of(
                        "%s, line %d: a line names a column and what it holds, such as \"  city: city\"", file, i + 1);
            }
        }
        return new MatchProfile(name, fields);
    }

    /** The fields in the order of the columns that are compared; a column the profile does not name is not compared. */
    static MatchProfile fitted(MatchProfile profile, List<String> columns, Path file) {
        for (var field : profile.fields()) {
            if (columns.stream().noneMatch(field.column()::equalsIgnoreCase)) {
                throw Refusal.of(
                        "%s names the column \"%s\", which the records do not have: %s",
                        file, field.column(), String.join(", ", columns));
            }
        }
        return new MatchProfile(
                profile.name(),
                columns.stream()
                        .map(column -> profile.fields().stream()
                                .filter(field -> field.column().equalsIgnoreCase(column))
                                .findFirst()
                                .map(field -> new Field(column, field.kind()))
                                .orElse(new Field(column, Kind.IGNORE)))
                        .toList());
    }

    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> lines(Path file) throws IOException {
        try (var reader = TextFile.of(file).open()) {
            return reader.readAllAsString().lines().toList();
        }
    }

    private static Kind kind(Path file, int line, String word) {
        return Stream.of(Kind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        "%s, line %d: \"%s\" is nothing a column can hold; it is one of %s",
                        file,
                        line + 1,
                        word,
                        Stream.of(Kind.values()).map(ProfileFile::word).collect(Collectors.joining(", "))));
    }

    private static String column(@Nullable String quoted, String plain) {
        return quoted != null ? quoted.replaceAll("\\\\(.)", "$1") : plain.strip();
    }

    private static String quoted(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_ -]*")
                ? name
                : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String unquoted(String name) {
        return name.length() > 1 && name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replaceAll("\\\\(.)", "$1")
                : name;
    }
}
