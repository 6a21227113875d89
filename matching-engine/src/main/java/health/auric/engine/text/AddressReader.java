package health.auric.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads an address; the place behind the street first, because its words could be taken for the street's. */
final class AddressReader {

    static final Map<String, String> REGIONS = Dictionary.shipped("regions").byVariant();
    private static final Pattern ZIP_AT_END = Pattern.compile("(?<![0-9])(\\d{5}(?:-\\d{4})?)[ ,.]{0,3}(?:usa?)?$");
    private static final int LONGEST = 2_000;

    private AddressReader() {}

    static StreetAddress fields(String line, String city, String region, String postalCode) {
        var lifted = lifted(line);
        return StreetReader.read(
                words(lifted.text()), cityWords(city), region(region), PostalCode.of(postalCode), lifted.flags());
    }

    static StreetAddress whole(String text) {
        var lifted = lifted(text);
        var zip = ZIP_AT_END.matcher(lifted.text());
        boolean hasZip = mayEndInZip(lifted.text()) && zip.find() && zip.start() > 0;
        var postal = hasZip ? PostalCode.of(zip.group(1)) : PostalCode.absent();
        String left = hasZip ? lifted.text().substring(0, zip.start()) : lifted.text();
        var segments = new ArrayList<>(List.of(left.split(",")));
        segments.removeIf(String::isBlank);
        String region = takeRegion(segments, hasZip);
        return whole(segments, region, postal, lifted);
    }

    /** Looking for the last digit and four more before it is far quicker than the pattern. */
    private static boolean mayEndInZip(String folded) {
        int last = folded.length() - 1;
        int least = Math.max(4, last - 6);
        while (last > least && !Character.isDigit(folded.charAt(last))) {
            last--;
        }
        return last > 4 && Character.isDigit(folded.charAt(last)) && Character.isDigit(folded.charAt(last - 3));
    }

    private static StreetAddress whole(List<String> segments, String region, PostalCode postal, Lifted lifted) {
        boolean hasZip = !postal.isAbsent();
        boolean hasCity = segments.size() > 1 && (hasZip || !region.isEmpty()) && !hasDigit(segments.getLast());
        var city = hasCity ? cityWords(segments.removeLast()) : List.<String>of();
        return StreetReader.read(words(String.join(" ", segments)), city, region, postal, lifted.flags());
    }

    private static Lifted lifted(String text) {
        return Lifted.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    /** The state as the last segment, or as the last words before a ZIP code. */
    private static String takeRegion(List<String> segments, boolean hasZip) {
        if (segments.isEmpty() || segments.size() == 1 && !hasZip) {
            return "";
        }
        var words = words(segments.getLast());
        for (int count = Math.min(3, words.size()); count > 0; count--) {
            var end = words.subList(words.size() - count, words.size());
            var region = REGIONS.get(String.join(" ", end));
            if (region != null && (hasZip || count == words.size() && segments.size() > 1)) {
                var rest = String.join(" ", words.subList(0, words.size() - count));
                segments.removeLast();
                if (!rest.isEmpty()) {
                    segments.add(rest);
                }
                return region;
            }
        }
        return "";
    }

    private static boolean hasDigit(String text) {
        return Signs.hasDigit(text);
    }

    /** Letters and digits, a number behind "-" or "/" kept with them: 56-45, 1/2; and the signs # and &. */
    static List<String> words(String folded) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Signs.isWordCharacter(c) || (c == '-' || c == '/') && !word.isEmpty() && isDigitAt(folded, i + 1)) {
                word.append(c);
            } else if (c != '\'') {
                end(word, words);
                if (c == '#' || c == '&') {
                    words.add(c == '#' ? "#" : "and");
                }
            }
        }
        end(word, words);
        return words;
    }

    private static boolean isDigitAt(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static List<String> cityWords(String city) {
        return Cities.words(Lifted.of(city).text());
    }

    private static String region(String region) {
        String folded = Lifted.of(region).text();
        String plain = String.join(" ", Fold.wordsOf(folded));
        return REGIONS.getOrDefault(plain, plain);
    }
}
