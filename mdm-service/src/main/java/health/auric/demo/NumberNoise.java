package health.auric.demo;

import java.util.ArrayList;
import java.util.List;

/** What happens to identifiers on their way through clerks and spreadsheets. */
final class NumberNoise {

    private NumberNoise() {}

    static String vendorPrefix(String value, Scene scene) {
        String prefix = scene.draft().text("~vendorPrefix");
        return (prefix.isEmpty() ? "VN" : prefix) + value.replace("-", "");
    }

    /** The same number with other dashes, blanks or zeros. */
    static String otherForm(String value, Scene scene) {
        String bare = value.replaceAll("[- ]", "");
        List<String> forms = new ArrayList<>();
        add(forms, value, bare);
        add(forms, value, value.replace('-', ' '));
        add(forms, value, "0" + bare);
        if (bare.length() > 4) {
            add(forms, value, bare.substring(0, bare.length() - 3) + "-" + bare.substring(bare.length() - 3));
        }
        if (bare.startsWith("0")) {
            add(forms, value, bare.replaceFirst("^0+(?=.)", ""));
        }
        if (scene.field().equals("catalogNumber")) {
            add(forms, value, "REF " + value);
        }
        return scene.dice().pick(forms);
    }

    private static void add(List<String> forms, String value, String form) {
        if (!form.equals(value)) {
            forms.add(form);
        }
    }

    static String transposed(String value, Scene scene) {
        int start = scene.dice().below(value.length());
        for (int step = 0; step < value.length(); step++) {
            int at = (start + step) % value.length();
            if (at + 1 < value.length() && swappable(value.charAt(at), value.charAt(at + 1))) {
                return value.substring(0, at) + value.charAt(at + 1) + value.charAt(at) + value.substring(at + 2);
            }
        }
        return value;
    }

    private static boolean swappable(char left, char right) {
        return left != right && Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
    }

    /** Excel: zeros lost, long numbers in scientific notation, catalog numbers turned into dates. */
    static String spreadsheet(String value, Scene scene) {
        String bare = value.replaceAll("[- ]", "");
        if (!bare.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return scene.dice().between(1, 28) + "-" + scene.dice().pick(List.of("Jan", "Mar", "May", "Oct", "Dec"));
        }
        if (bare.startsWith("0")) {
            return bare.replaceFirst("^0+(?=.)", "");
        }
        return scientific(bare);
    }

    private static String scientific(String digits) {
        String rounded = digits.charAt(0) + "." + (digits + "00").substring(1, 3);
        return rounded + "E+" + SafeNumbers.zeroPadded(digits.length() - 1L, 2);
    }
}
