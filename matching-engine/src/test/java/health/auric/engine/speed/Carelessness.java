package health.auric.engine.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Enters a facility a second time the way people and legacy systems do: abbreviated, cut off, misspelled, moved, under
 * another phone, under a trade name. One draw says how careless the record is, so that errors come together.
 */
final class Carelessness {

    private static final List<String> LEGAL = List.of("LLC", "Inc", "PC", "PLLC", "PA", "Corp", "LLP", "Ltd");

    private final Map<String, String> abbreviations = Words.pairs("abbreviations");
    private final Places places;

    Carelessness(Places places) {
        this.places = places;
    }

    Facility again(Facility original, SplittableRandom random) {
        double care = 0.4 + 1.2 * random.nextDouble();
        boolean moved = random.nextDouble() < 0.08 * care;
        boolean newPhone = random.nextDouble() < 0.16 * care;
        boolean renamed = !(moved && newPhone) && random.nextDouble() < 0.03 * care;
        var name = renamed ? tradeName(original, random) : name(original.name(), care, random);
        var address = moved ? places.address(random) : address(original.address(), care, random);
        var phone = newPhone ? otherPhone(original.phone(), random) : original.phone();
        boolean upper = random.nextInt(10) < 6;
        return new Facility(
                "",
                original.entity(),
                upper ? name.toUpperCase(Locale.ROOT) : name,
                upper ? address.toUpperCase(Locale.ROOT) : address,
                missing(typo(original.city(), 0.03 * care, random), 0.02 * care, random),
                original.state(),
                missing(transposed(original.zip(), 0.01 * care, random), 0.04 * care, random),
                missing(style(transposed(phone, 0.01 * care, random), random), 0.12 * care, random));
    }

    private String name(String name, double care, SplittableRandom random) {
        var words = new ArrayList<>(List.of(name.split(" ")));
        words.replaceAll(word -> abbreviated(word, 0.35 * care, random));
        words.replaceAll(word -> typo(word, 0.04 * care, random));
        if (words.size() > 2 && random.nextDouble() < 0.12 * care) {
            words.remove(random.nextInt(words.size()));
        }
        if (random.nextDouble() < 0.05 * care) {
            words.add(words.removeFirst());
        }
        if (random.nextDouble() < 0.2 * care) {
            words.removeIf(LEGAL::contains);
        } else if (random.nextDouble() < 0.1 * care) {
            words.add(Words.any(LEGAL, random));
        }
        return cut(String.join(" ", words), random);
    }

    private String address(String address, double care, SplittableRandom random) {
        var words = new ArrayList<>(List.of(address.split(" ")));
        int suite = words.indexOf("Suite");
        if (suite > 0 && random.nextDouble() < 0.25 * care) {
            words.subList(suite, words.size()).clear();
        }
        words.replaceAll(word -> abbreviated(word, 0.6 * care, random));
        words.replaceAll(word -> typo(word, 0.02 * care, random));
        return String.join(" ", words);
    }

    private String tradeName(Facility original, SplittableRandom random) {
        var words = original.name().split(" ");
        return switch (random.nextInt(3)) {
            case 0 -> original.name() + " dba " + original.city() + " " + words[words.length - 1];
            case 1 -> original.city() + " " + words[words.length - 1];
            default -> words[0] + " Health Partners";
        };
    }

    private static String cut(String name, SplittableRandom random) {
        int limit = random.nextInt(4) == 0 ? 30 : 60;
        return name.length() <= limit ? name : name.substring(0, limit).strip();
    }

    private String abbreviated(String word, double share, SplittableRandom random) {
        var form = abbreviations.get(word.toLowerCase(Locale.ROOT));
        return form == null || random.nextDouble() >= share
                ? word
                : Character.toUpperCase(form.charAt(0)) + form.substring(1);
    }

    private static String typo(String word, double share, SplittableRandom random) {
        if (word.length() < 4 || random.nextDouble() >= share) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 2);
        var typed = new StringBuilder(word);
        switch (random.nextInt(4)) {
            case 0 -> typed.deleteCharAt(at);
            case 1 -> typed.setCharAt(at, (char) ('a' + random.nextInt(26)));
            case 2 -> typed.insert(at, (char) ('a' + random.nextInt(26)));
            default -> typed.insert(at, typed.charAt(at + 1)).deleteCharAt(at + 2);
        }
        return typed.toString();
    }

    private static String transposed(String digits, double share, SplittableRandom random) {
        if (digits.length() < 4 || random.nextDouble() >= share) {
            return digits;
        }
        int at = digits.length() - 3;
        return digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);
    }

    private static String otherPhone(String phone, SplittableRandom random) {
        return phone.isEmpty()
                ? phone
                : phone.substring(0, phone.length() - 4) + "%04d".formatted(random.nextInt(10_000));
    }

    private static String style(String phone, SplittableRandom random) {
        var digits = phone.replaceAll("\\D", "");
        return switch (random.nextInt(4)) {
            case 0 -> digits;
            case 1 ->
                digits.length() < 10
                        ? digits
                        : digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6);
            default -> phone;
        };
    }

    private static String missing(String value, double share, SplittableRandom random) {
        return random.nextDouble() < share ? "" : value;
    }
}
