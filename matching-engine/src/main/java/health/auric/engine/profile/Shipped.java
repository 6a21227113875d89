package health.auric.engine.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The profiles that come with the engine: for each kind of record, the fields it has and the names their columns go by. */
public record Shipped(String name, List<ShippedField> fields, List<String> vetoes) {
    /** The names of all shipped profiles. */
    public static final List<String> NAMES = List.of(
            "supplier",
            "item",
            "location",
            "provider",
            "cost-center",
            "organization",
            "person",
            "product",
            "publication");

    /** A field and the names of columns that hold it. */
    public record ShippedField(Kind kind, List<String> columns) {}

    /** The shipped profile of a name. */
    public static Shipped of(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "There is no shipped profile \"%s\"; there are %s".formatted(name, String.join(", ", NAMES)));
        }
        try (InputStream in = Shipped.class.getResourceAsStream(name + ".yaml")) {
            Map<String, List<Object>> file = read(Objects.requireNonNull(in));
            List<String> vetoes = file.getOrDefault("vetoes", List.of()).stream()
                    .map(String::valueOf)
                    .toList();
            return new Shipped(name, fields(file.getOrDefault("fields", List.of())), vetoes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<Object>> read(InputStream in) {
        return new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static List<ShippedField> fields(List<Object> file) {
        List<ShippedField> fields = new ArrayList<>();
        for (Object one : file) {
            Map<?, ?> field = (Map<?, ?>) one;
            List<String> columns = ((List<?>) Objects.requireNonNull(field.get("columns")))
                    .stream().map(String::valueOf).toList();
            fields.add(new ShippedField(Kind.valueOf(String.valueOf(field.get("kind"))), columns));
        }
        return fields;
    }

    /** What the columns of a table hold according to this profile; the suggestion stands for columns it does not know. */
    public List<Field> on(List<Field> suggested) {
        Set<String> taken = new HashSet<>();
        return suggested.stream().map(field -> known(field, taken)).toList();
    }

    private Field known(Field suggested, Set<String> taken) {
        String column = suggested
                .column()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return fields.stream()
                .filter(field -> field.columns().contains(column) && taken.add(column))
                .findFirst()
                .map(field -> new Field(suggested.column(), field.kind()))
                .orElse(suggested);
    }
}
