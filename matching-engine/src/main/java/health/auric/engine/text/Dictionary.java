package health.auric.engine.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A data file of lines "standard form = variant, variant"; "#" starts a comment. */
record Dictionary(Map<String, List<String>> entries) {

    /** The shipped dictionary of this name; it is a fault of the build when there is none. */
    static Dictionary shipped(String name) {
        try (InputStream file = Dictionary.class.getResourceAsStream("dictionary/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no shipped dictionary named \"" + name + "\".");
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The dictionary \"" + name + "\" cannot be read.", e);
        }
    }

    static Dictionary parse(String text) {
        var entries = new LinkedHashMap<String, List<String>>();
        text.lines().map(String::strip).filter(Dictionary::isEntry).forEach(line -> {
            int sign = line.indexOf(" = ");
            String standard = sign < 0 ? line : line.substring(0, sign).strip();
            var variants = entries.computeIfAbsent(standard, _ -> new ArrayList<>(List.of(standard)));
            if (sign >= 0) {
                variants.addAll(List.of(line.substring(sign + 3).strip().split(",\\s*")));
            }
        });
        return new Dictionary(entries);
    }

    private static boolean isEntry(String line) {
        return !line.isEmpty() && line.charAt(0) != '#';
    }

    /** From each variant, and each standard form itself, to the standard form. */
    Map<String, String> byVariant() {
        var standard = new LinkedHashMap<String, String>();
        entries.forEach((form, variants) -> variants.forEach(variant -> standard.putIfAbsent(variant, form)));
        return Map.copyOf(standard);
    }
}
