package health.auric.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What happens to names and descriptions. */
final class NameNoise {

    private static final List<String> STATUS_TEXTS =
            List.of("ZZ-%s", "ZZ %s DO NOT USE", "%s (INACTIVE)", "XX %s", "%s *DNU*", "DO NOT USE %s");
    private static final List<String> CREDENTIAL_FORMS = List.of("M.D.", "MD", "MD.", "M D", "MD PHD", "MD, FACS");

    private NameNoise() {}

    /** The name in hidden field ~other: acronym, former name, brand, nickname, maiden name. */
    static String otherName(String value, Scene scene) {
        String other = scene.draft().text("~other:" + scene.field());
        return other.isEmpty() ? value : other;
    }

    static String suffixVaried(String value, Scene scene) {
        String suffix = scene.draft().text("~suffix");
        if (scene.field().contains("credentials")) {
            return value.equals("MD")
                    ? scene.dice().pick(CREDENTIAL_FORMS)
                    : value.charAt(0) + "." + value.substring(1);
        }
        if (suffix.isEmpty() || !value.endsWith(suffix)) {
            boolean place = scene.field().equals("name");
            return value
                    + scene.dice().pick(place ? List.of(" Dept", " Ctr", " Unit") : List.of(" Inc", " Corp", " LLC"));
        }
        String bare =
                value.substring(0, value.length() - suffix.length()).strip().replaceAll(",$", "");
        return switch (scene.dice().below(4)) {
            case 0, 1 -> bare;
            case 2 ->
                bare + " " + suffix.replace(".", "").replace(",", "").strip().toUpperCase(Locale.ROOT);
            default ->
                bare + ", "
                        + String.join(".", suffix.replaceAll("[^A-Za-z]", "").split("")) + ".";
        };
    }

    /** Where a whole name is kept ready, it moves into this one field. */
    static String reorder(String value, Scene scene) {
        String whole = scene.draft().text("~whole:" + scene.field());
        if (!whole.isEmpty()) {
            scene.draft().put("names.0.given", "").put("names.0.middle", "");
            return whole;
        }
        return reordered(value, scene);
    }

    private static String reordered(String value, Scene scene) {
        List<String> parts = new ArrayList<>(List.of(value.split(value.contains(", ") ? ", " : " ")));
        if (parts.size() < 2) {
            return value;
        }
        int moved = 1 + scene.dice().below(parts.size() - 1);
        parts.add(0, parts.remove(moved));
        if (parts.size() > 3 && scene.dice().chance(0.5)) {
            parts.add(2, parts.remove(3));
        }
        return String.join(" ", parts);
    }

    static String abbreviate(String value, Scene scene) {
        String shorter = scene.draft().text("~short:" + scene.field());
        return shorter.isEmpty() ? dictionaryForm(value, scene) : shorter;
    }

    private static String dictionaryForm(String value, Scene scene) {
        List<String> words = new ArrayList<>();
        for (String word : value.split(" ")) {
            String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            words.add(scene.words().shortened(bare, scene.clerk()));
        }
        return String.join(" ", words);
    }

    /** Something that belongs in another field is squeezed into this one. */
    static String merged(String value, Scene scene) {
        String extra = scene.draft().text("~extra:" + scene.field());
        return extra.isEmpty() ? value : value + " " + extra;
    }

    static String statusText(String value, Scene scene) {
        return scene.dice().pick(STATUS_TEXTS).replace("%s", value);
    }
}
