package health.auric.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words one dictionary offers. */
record Words(
        Dictionary dictionary,
        List<String> stems,
        List<Trade> trades,
        List<String> surnames,
        List<Given> givenNames,
        List<Place> places,
        List<String> streets,
        List<Department> departments,
        List<ItemKind> items,
        Map<String, List<String>> abbreviations) {

    private static final Map<Dictionary, Words> LOADED = new EnumMap<>(Dictionary.class);

    /** A line of business and the role it gives a supplier. */
    record Trade(String name, String role) {}

    record Given(String name, String gender, List<String> nicknames) {}

    record Place(String city, String state, String zip3, String area) {}

    record Department(String name, List<String> synonyms, String category, String type, String service) {}

    record ItemKind(
            String noun,
            List<String> kinds,
            List<String> materials,
            String measure,
            List<String> features,
            String unspsc,
            String itemClass) {}

    static synchronized Words of(Dictionary dictionary) {
        return LOADED.computeIfAbsent(dictionary, Words::load);
    }

    private static Words load(Dictionary dictionary) {
        String folder = dictionary.folder() + "/";
        return new Words(
                dictionary,
                spaced(lines(folder + "stems.txt")),
                lines(folder + "trades.txt").stream().map(Words::trade).toList(),
                spaced(lines(folder + "surnames.txt")),
                lines(folder + "given.txt").stream().map(Words::given).toList(),
                lines(folder + "places.txt").stream().map(Words::place).toList(),
                lines(folder + "streets.txt"),
                lines(folder + "departments.txt").stream()
                        .map(Words::department)
                        .toList(),
                lines(folder + "items.txt").stream().map(Words::item).toList(),
                abbreviations(lines(folder + "abbreviations.txt")));
    }

    static List<String> lines(String file) {
        try (InputStream in = Words.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The word list demo/" + file + " is missing from the program.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a list of single words a dash stands for a blank, except in Arabic names, which have real ones. */
    private static List<String> spaced(List<String> words) {
        return words.stream()
                .map(word -> word.matches("(Al|El)-.*") ? word : word.replace('-', ' '))
                .toList();
    }

    private static Trade trade(String line) {
        String[] parts = line.split("\\|");
        return new Trade(parts[0], parts[1]);
    }

    private static Given given(String line) {
        List<String> parts = List.of(line.split(" "));
        return new Given(parts.get(0), parts.get(1), parts.subList(2, parts.size()));
    }

    private static Place place(String line) {
        String[] parts = line.split("\\|");
        return new Place(parts[0], parts[1], parts[2], parts[3]);
    }

    private static Department department(String line) {
        String[] parts = line.split("\\|");
        return new Department(parts[0], List.of(parts[1].split(";")), parts[2], parts[3], parts[4]);
    }

    private static ItemKind item(String line) {
        String[] parts = line.split("\\|");
        return new ItemKind(
                parts[0],
                List.of(parts[1].split(";")),
                List.of(parts[2].split(";")),
                parts[3],
                List.of(parts[4].split(",")),
                parts[5],
                parts[6]);
    }

    private static Map<String, List<String>> abbreviations(List<String> lines) {
        Map<String, List<String>> forms = new HashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            forms.put(
                    line.substring(0, equals),
                    List.of(line.substring(equals + 1).split(",")));
        }
        return forms;
    }

    /** How one clerk shortens a word: always the same way, and some words never. */
    String shortened(String word, long clerk) {
        List<String> forms = abbreviations.get(word.toLowerCase(Locale.ROOT));
        if (forms == null) {
            return word;
        }
        Dice habit = Dice.of(clerk, Dice.key(word.toLowerCase(Locale.ROOT)));
        return habit.chance(0.85) ? habit.pick(forms) : word;
    }
}
