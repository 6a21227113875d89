package health.auric.model;

import health.auric.kernel.DomainName;
import health.auric.standardize.StandardizeFunctions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The definitions the hub ships, as it reads them at start-up, with a sealing key known to the tests. */
public final class ShippedDomains {

    static final Path FOLDER = Path.of("src/main/resources/domains");
    private static final DomainDefinitions ALL = DomainDefinitions.of(files(), functions());

    private ShippedDomains() {}

    public static DomainDefinitions definitions() {
        return ALL;
    }

    public static List<DomainDefinition> all() {
        return ALL.all();
    }

    public static DomainDefinition named(String name) {
        return ALL.find(new DomainName(name)).orElseThrow(() -> new AssertionError("no domain " + name));
    }

    static NamedFunctions functions() {
        return StandardizeFunctions.all()
                .sealedBy(Sealer.hmac("a key only the tests know, 32 bytes".getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        try (var folder = Files.list(FOLDER)) {
            for (var file : folder.sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** A raw value can be null in JSON, which Map.of refuses. */
    static Map<String, @Nullable Object> mapOf(String name, @Nullable Object value) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put(name, value);
        return map;
    }

    /** The value with every keyed hash replaced by a word, because the hash says nothing to a reader. */
    public static @Nullable Object withoutHashes(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> withoutHash(map);
            case List<?> list ->
                list.stream().map(ShippedDomains::withoutHashes).toList();
            default -> value;
        };
    }

    private static Map<Object, @Nullable Object> withoutHash(Map<?, ?> map) {
        Map<Object, @Nullable Object> readable = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            boolean hash = name.equals("hash") && value.toString().matches("[0-9a-f]{64}");
            readable.put(name, hash ? "sealed" : withoutHashes(value));
        });
        return readable;
    }
}
