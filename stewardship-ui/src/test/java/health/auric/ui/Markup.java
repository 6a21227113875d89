package health.auric.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rendered page, asked about what a browser and a screen reader would find in it. */
record Markup(String html) {

    /** One opening tag with its attributes. */
    record Tag(String name, String attributes) {

        Optional<String> attribute(String attribute) {
            return Markup.matches("\\s" + attribute + "=(?:\"([^\"]*)\"|'([^']*)')", attributes)
                    .findFirst()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
        }

        boolean has(String attribute) {
            return matches("\\s" + attribute + "(?=[\\s=/]|$)", attributes)
                    .findFirst()
                    .isPresent();
        }

        @Override
        public String toString() {
            return "<" + name + attributes + ">";
        }
    }

    Stream<Tag> tags(String names) {
        return matches("<(" + names + ")((?:\\s[^<>]*?(?:\"[^\"]*\"|'[^']*')?)*)\\s*/?>", html)
                .map(found -> new Tag(found.group(1), found.group(2)));
    }

    /** Everything between an opening tag and its next closing tag of the same name. */
    Stream<String> elements(String name) {
        return matches("(?s)<" + name + "\\b[^>]*>.*?</" + name + ">", html).map(MatchResult::group);
    }

    List<Integer> headingLevels() {
        return matches("<h([1-6])\\b", html)
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    Set<String> classes() {
        var classes = new HashSet<String>();
        tags("[a-z0-9]+")
                .flatMap(tag -> tag.attribute("class").stream())
                .forEach(names -> classes.addAll(List.of(names.strip().split("\\s+"))));
        return classes;
    }

    List<String> ids() {
        return tags("[a-z0-9]+").flatMap(tag -> tag.attribute("id").stream()).toList();
    }

    /** Inputs, selects and text areas that a person fills in. */
    Stream<Tag> fields() {
        return tags("input|select|textarea")
                .filter(field ->
                        field.attribute("type").filter("hidden"::equals).isEmpty());
    }

    boolean isLabeled(Tag field) {
        var labeled = field.attribute("id")
                .filter(id -> html.contains("<label")
                        && tags("label")
                                .anyMatch(label -> label.attribute("for")
                                        .filter(id::equals)
                                        .isPresent()));
        return labeled.isPresent() || field.has("aria-label") || inLabel(field);
    }

    private boolean inLabel(Tag field) {
        return elements("label").anyMatch(label -> label.contains(field.name() + field.attributes()));
    }

    static Stream<MatchResult> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }
}
