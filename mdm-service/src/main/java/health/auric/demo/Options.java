package health.auric.demo;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the command line asked for. */
record Options(
        Tier tier,
        Format format,
        long seed,
        Path folder,
        List<Subject> subjects,
        Dictionary dictionary,
        @Nullable Long most) {

    static final String USAGE = """
            Usage: auric generate --tier=XS|S|M|L --format=csv|ndjson --seed=NUMBER --out=FOLDER
                                  [--domain=NAME [--records=NUMBER]] [--dictionary=product|development|held-out]
            """;

    private static final List<String> NAMES =
            List.of("tier", "format", "seed", "out", "domain", "records", "dictionary");

    enum Format {
        CSV,
        NDJSON;

        String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Options of(String... arguments) {
        Map<String, String> given = given(arguments);
        return new Options(
                choice(Tier.class, "tier", required(given, "tier")),
                choice(Format.class, "format", required(given, "format")),
                seed(required(given, "seed")),
                folder(required(given, "out")),
                subjects(given.getOrDefault("domain", "")),
                choice(Dictionary.class, "dictionary", given.getOrDefault("dictionary", "product")),
                most(given));
    }

    private static Map<String, String> given(String... arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (!argument.startsWith("--") || equals < 3) {
                throw new UsageError("Arguments have the form --name=value; one has not.");
            }
            String name = argument.substring(2, equals);
            if (!NAMES.contains(name)) {
                throw new UsageError("There is no such argument; known are --" + String.join(", --", NAMES) + ".");
            }
            if (given.put(name, argument.substring(equals + 1)) != null) {
                throw new UsageError("--" + name + " is given twice.");
            }
        }
        return given;
    }

    private static String required(Map<String, String> given, String name) {
        String value = given.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new UsageError("--" + name + " is missing.");
        }
        return value;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name, String value) {
        List<String> words =
                Stream.of(type.getEnumConstants()).map(Options::word).toList();
        int index = words.indexOf(value.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new UsageError("--" + name + " is one of " + String.join(", ", words) + ".");
        }
        return type.getEnumConstants()[index];
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static long seed(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new UsageError("--seed is a whole number of at most 19 digits.");
        }
    }

    private static @Nullable Long most(Map<String, String> given) {
        var value = given.get("records");
        if (value == null) {
            return null;
        }
        if (!given.containsKey("domain") || !value.matches("[1-9][0-9]{0,7}")) {
            throw new UsageError("--records is a number from 1 to 99999999, for the one domain that --domain names.");
        }
        return Long.valueOf(value);
    }

    /** How many records the run writes of a domain. */
    long records(Subject subject) {
        return most == null || !subjects.contains(subject) ? tier.records(subject) : most;
    }

    private static Path folder(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new UsageError("--out does not name a folder.");
        }
    }

    private static List<Subject> subjects(String domain) {
        if (domain.isEmpty()) {
            return List.of(Subject.values());
        }
        try {
            return List.of(Subject.named(domain));
        } catch (IllegalArgumentException e) {
            throw new UsageError("--domain is one of cost-center, location, supplier, item, provider.");
        }
    }

    /** Two runs with the same signature write the same bytes. */
    String signature() {
        String domains = String.join(
                " ", subjects.stream().map(subject -> subject.domain().value()).toList());
        return "tier " + tier + ", format " + format.extension() + ", seed " + seed + ", dictionary " + word(dictionary)
                + ", domains " + domains + (most == null ? "" : ", records " + most);
    }
}
