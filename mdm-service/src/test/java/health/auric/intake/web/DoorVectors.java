package health.auric.intake.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The two tables of odd requests, and the shorthand they are written in. */
final class DoorVectors {

    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");
    private static final Pattern MANY = Pattern.compile("@(long|deep|digits)\\(([0-9]+)\\)");
    private static final Pattern NAME = Pattern.compile("\"([A-Za-z0-9]+)\":");

    private static final Map<String, Map<String, String>> VALID = Map.of(
            "supplier",
                    Map.of(
                            "legalName", "\"Northmere Surgical Supply\"",
                            "roles", "[\"DISTRIBUTOR\"]",
                            "addresses", """
                            [{"use": "ORDER", "line1": "2210 Quarry Ridge Rd", "city": "Dunmere", "state": "OH",\
                             "postal": "44101", "country": "US"}]"""),
            "item", Map.of("description", "\"Catheter, Foley, 18 Fr\""),
            "location", Map.of("name", "\"Lakemont Main\"", "type", "\"hospital\""),
            "provider", Map.of("names", "[{\"family\": \"Garcia\", \"given\": \"Maria\"}]"),
            "cost-center",
                    Map.of(
                            "chart", "\"LKM\"",
                            "name", "\"Surgery\"",
                            "category", "\"SUPPORT\"",
                            "valid", "{\"from\": \"2026-01-01\"}",
                            "legalEntity", "\"LE-1\""));

    /** One line of the table of refusals. */
    record Refused(String method, String path, String headers, String body, int status, String named, String line) {

        @Override
        public String toString() {
            return line;
        }
    }

    private DoorVectors() {}

    static List<Refused> refused() {
        return lines("/doors/refused.txt").stream().map(DoorVectors::row).toList();
    }

    static List<String> accepted() {
        return lines("/doors/accepted.txt");
    }

    private static Refused row(String line) {
        var cells = line.split(" \\| ", -1);
        if (cells.length != 6) {
            throw new IllegalStateException("six columns are wanted: " + line);
        }
        return new Refused(
                cells[0],
                path(cells[1]),
                none(cells[2]),
                body(none(cells[3])),
                Integer.parseInt(cells[4]),
                cells[5],
                line);
    }

    private static String none(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    private static String path(String cell) {
        return cell.startsWith("/") ? cell : "/api/v1/sources/doors-lkm/" + cell;
    }

    /** A record of the domain that conforms, with these attributes instead. */
    static String body(String cell) {
        int plus = cell.indexOf(" + {");
        if (plus < 0 || !VALID.containsKey(cell.substring(0, plus))) {
            return cell;
        }
        var other = cell.substring(plus + 4, cell.length() - 1);
        var replaced =
                NAME.matcher(other).results().map(found -> found.group(1)).collect(Collectors.toSet());
        var attributes = new ArrayList<String>();
        new TreeMap<>(VALID.get(cell.substring(0, plus))).forEach((name, value) -> {
            if (!replaced.contains(name)) {
                attributes.add("\"" + name + "\": " + value);
            }
        });
        attributes.add(other);
        attributes.removeIf(String::isBlank);
        return "{" + String.join(", ", attributes) + "}";
    }

    /** The bytes of what is written down: long things at length, bytes that are no text as they are. */
    static byte[] bytes(String text) {
        var long_ = MANY.matcher(text).replaceAll(found -> switch (found.group(1)) {
            case "long" -> "a".repeat(Integer.parseInt(found.group(2)));
            case "deep" -> "[".repeat(Integer.parseInt(found.group(2)));
            default -> "9".repeat(Integer.parseInt(found.group(2)));
        });
        var bytes = new ByteArrayOutputStream();
        var escape = BYTE.matcher(long_);
        int from = 0;
        while (escape.find()) {
            bytes.writeBytes(long_.substring(from, escape.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(escape.group(1), 16));
            from = escape.end();
        }
        bytes.writeBytes(long_.substring(from).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static List<String> lines(String file) {
        try (var stream = Objects.requireNonNull(DoorVectors.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
