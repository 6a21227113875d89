package health.auric.engine.command;

import health.auric.engine.MatchProfile;
import health.auric.engine.compare.Vetoes;
import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** A profile as a file to read and change: a name, for each column what it holds, and rules that forbid a match. */
final class ProfileFile {

    private ProfileFile() {}

    static String text(MatchProfile profile) {
        var fields = new LinkedHashMap<String, String>();
        profile.fields().forEach(field -> fields.put(field.column(), word(field.kind())));
        var file = new LinkedHashMap<String, Object>();
        file.put("name", profile.name());
        file.put("fields", fields);
        file.put("vetoes", profile.vetoes());
        return "# What a column holds is one of " + words() + "\n" + yaml().dump(file);
    }

    private static Yaml yaml() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(200);
        return new Yaml(options);
    }

    static MatchProfile read(Path file) throws IOException {
        return new ProfileReader(file).read();
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
        var fields = columns.stream().map(column -> fitted(profile, column)).toList();
        return new MatchProfile(profile.name(), fields, checked(profile.vetoes(), columns, file));
    }

    private static Field fitted(MatchProfile profile, String column) {
        return profile.fields().stream()
                .filter(field -> field.column().equalsIgnoreCase(column))
                .findFirst()
                .map(field -> new Field(column, field.kind()))
                .orElse(new Field(column, Kind.IGNORE));
    }

    /** The rules as they are, refused here rather than in the middle of a run. */
    private static List<String> checked(List<String> vetoes, List<String> columns, Path file) {
        try {
            Vetoes.of(columns, vetoes);
            return vetoes;
        } catch (IllegalArgumentException e) {
            throw Refusal.of("%s: %s", file, String.valueOf(e.getMessage()));
        }
    }

    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Everything a column can hold. */
    static String words() {
        return Stream.of(Kind.values()).map(ProfileFile::word).collect(Collectors.joining(", "));
    }
}
