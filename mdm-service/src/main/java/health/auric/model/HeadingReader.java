package health.auric.model;

import health.auric.kernel.DomainName;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a domain calls itself. */
final class HeadingReader {

    static final Pattern NUMBER = Pattern.compile("[A-Z]{2,4}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final DomainName NOBODY = new DomainName("nobody");

    private final Problems problems;

    HeadingReader(Problems problems) {
        this.problems = problems;
    }

    Heading read(YamlMap root) {
        var label = root.map("label").map(map -> map.only(Set.of("one", "many")));
        if (!root.has("label")) {
            problems.add(root.line(), "The file needs label.");
        }
        if (!root.has("version")) {
            problems.add(root.line(), "The file needs version.");
        }
        return new Heading(
                name(root.required("domain")),
                root.whole("version", 1, 1, 1_000_000),
                label.map(map -> map.required("one").text()).orElse(""),
                label.map(map -> map.required("many").text()).orElse(""),
                number(root.required("number")),
                root.required("about").text(),
                root.required("title").text());
    }

    private DomainName name(Word word) {
        if (word.text().isEmpty()) {
            return NOBODY;
        }
        if (!NAME.matcher(word.text()).matches()) {
            problems.add(word.line(), "A domain is named with 2 to 40 small letters, digits and dashes.");
            return NOBODY;
        }
        if (Reserved.DOMAINS.contains(word.text())) {
            problems.add(word.line(), "The domain name " + word.text() + " is reserved.");
        }
        return new DomainName(word.text());
    }

    private String number(Word word) {
        if (!word.text().isEmpty() && !NUMBER.matcher(word.text()).matches()) {
            problems.add(word.line(), "The prefix number has 2 to 4 capital letters.");
        }
        return word.text();
    }
}
