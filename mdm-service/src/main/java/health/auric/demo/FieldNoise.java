package health.auric.demo;

import java.util.List;

/** Wrong, old or made-up values of whole fields. */
final class FieldNoise {

    private FieldNoise() {}

    /** The wrong value kept ready in hidden field ~wrong. */
    static String alternative(String value, Scene scene) {
        String wrong = scene.draft().text("~wrong:" + scene.field());
        return wrong.isEmpty() ? value : wrong;
    }

    static String wrongQuantity(String value, Scene scene) {
        List<String> quantities = List.of("1", "5", "10", "12", "20", "24", "50", "100", "144", "200");
        String wrong = scene.dice().pick(quantities);
        return wrong.equals(value) ? value + "0" : wrong;
    }

    /** The street of some years ago, with the phone of then and often another town. */
    static String staleContact(String value, Scene scene) {
        if (value.startsWith("(")) {
            return "(" + scene.dice().pick(scene.words().places()).area() + ") 555-01"
                    + scene.dice().digits(2);
        }
        Dice dice = scene.dice();
        Words.Place place = dice.pick(scene.words().places());
        if (dice.chance(0.6)) {
            String group = scene.field().replace("line1", "");
            replace(scene.draft(), group + "city", place.city());
            replace(scene.draft(), group + "state", place.state());
            replace(scene.draft(), group + "postal", place.zip3() + dice.digits(2));
        }
        replace(scene.draft(), "contacts.0.phone", SafeNumbers.phone(dice, place.area()));
        return dice.between(2, 998) + " " + dice.pick(scene.words().streets());
    }

    private static void replace(Draft draft, String path, String value) {
        if (draft.has(path)) {
            draft.put(path, value);
        }
    }

    static String otherDigits(String value, Scene scene) {
        StringBuilder other = new StringBuilder(value);
        for (int i = 0; i < value.length(); i++) {
            if (Character.isDigit(value.charAt(i))) {
                other.setCharAt(i, (char) ('0' + scene.dice().below(10)));
            }
        }
        return other.toString();
    }

    static String placeholder(String value, Scene scene) {
        if (value.contains("@")) {
            return scene.dice().pick(List.of("none@example.org", "na", "noemail@example.org"));
        }
        boolean number = value.chars().anyMatch(Character::isDigit);
        return scene.dice()
                .pick(
                        number
                                ? List.of("999999999", "000-000-0000", "UNKNOWN", "N/A")
                                : List.of("UNKNOWN", "TBD", "N/A"));
    }
}
