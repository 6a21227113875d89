package health.auric.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The style sheets against the templates: nothing undefined, nothing off the tokens, enough contrast. */
class StyleTests {

    private static final Path STATIC = Path.of("src/main/resources/static/ui");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void writesColorsInTheTokensOnly() throws IOException {
        for (var sheet : sheets()) {
            if (!sheet.endsWith("tokens.css")) {
                assertThat(Markup.matches("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsl\\(", withoutComments(sheet))
                                .map(color -> color.group()))
                        .as(sheet.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void usesOnlyTokensThatExist() throws IOException {
        var tokens = Markup.matches("(--au-[a-z0-9-]+):", withoutComments(STATIC.resolve("tokens.css")))
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        for (var sheet : sheets()) {
            assertThat(Markup.matches("var\\((--au-[a-z0-9-]+)", withoutComments(sheet))
                            .map(found -> found.group(1)))
                    .isSubsetOf(tokens);
        }
    }

    @Test
    void stylesEveryClassThatATemplateUses() throws IOException {
        var used = new TreeSet<String>();
        for (var template : files(TEMPLATES, ".html")) {
            Markup.matches("(?<![#\\w-])au-[a-z0-9-]+", classAttributes(template))
                    .forEach(found -> used.add(found.group()));
        }
        used.removeIf(name -> name.endsWith("-"));

        assertThat(used).hasSizeGreaterThan(100).isSubsetOf(styled());
    }

    @Test
    void hasNoDeadClasses() throws IOException {
        var templates = new StringBuilder();
        for (var template : files(TEMPLATES, ".html")) {
            templates.append(Files.readString(template));
        }
        // For the search box and the counts that come with the pages they belong to.
        var coming = Set.of("au-search", "au-c3", "au-c9", "au-srcs", "au-rail-n");

        assertThat(styled().stream().filter(name -> !coming.contains(name)).filter(name -> !mentions(templates, name)))
                .isEmpty();
    }

    /** Text pairs of the design; 4.5 is the floor of WCAG AA for text, 3 for what is not text. */
    @ParameterizedTest
    @CsvSource({
        "text, bg, 7",
        "text, surface, 7",
        "text, surface-2, 7",
        "muted, bg, 4.5",
        "muted, surface, 4.5",
        "muted, surface-2, 4.5",
        "brand, surface, 4.5",
        "brand, bg, 4.5",
        "on-brand, brand, 4.5",
        "on-brand, brand-hover, 4.5",
        "danger, surface, 4.5",
        "on-danger, danger, 4.5",
        "on-danger, danger-hover, 4.5",
        "agree, agree-bg, 4.5",
        "near, near-bg, 4.5",
        "differ, differ-bg, 4.5",
        "missing, missing-bg, 4.5",
        "golden, golden-bg, 4.5",
        "info, info-bg, 4.5",
        "text, golden-soft, 7",
        "muted, golden-soft, 4.5",
        "text, brand-soft, 7",
        "muted, brand-soft, 4.5",
        "text, differ-bg, 7",
        "control, surface, 3",
        "control, bg, 3",
        "focus, surface, 3",
        "focus, bg, 3",
        "gold, surface, 3",
        "c-pos, surface, 3",
        "c-neg, surface, 3",
        "c-neutral, surface, 3"
    })
    void keepsContrastInBothThemes(String front, String back, double floor) throws IOException {
        var colors = colors();

        for (int theme = 0; theme < 2; theme++) {
            var ratio = contrast(color(colors, front, theme), color(colors, back, theme));
            assertThat(ratio).as("%s on %s, theme %d", front, back, theme).isGreaterThanOrEqualTo(floor);
        }
    }

    @Test
    void bringsItsFontsAndTheirLicenses() throws IOException {
        var fonts = Markup.matches("url\\(\"([^\"]+)\"\\)", Files.readString(STATIC.resolve("tokens.css")))
                .map(found -> found.group(1))
                .toList();

        assertThat(fonts)
                .hasSize(4)
                .allSatisfy(font -> assertThat(STATIC.resolve(font)).isNotEmptyFile());
        assertThat(STATIC.resolve("fonts/LICENSE-IBM-Plex-Sans.txt")).content().contains("SIL OPEN FONT LICENSE");
        assertThat(STATIC.resolve("fonts/LICENSE-IBM-Plex-Mono.txt")).content().contains("SIL OPEN FONT LICENSE");
    }

    @Test
    void keepsTheScriptSmallAndWithinThePolicy() throws IOException {
        var script = Files.readString(STATIC.resolve("auric.js"));

        assertThat(script.lines()).hasSizeLessThanOrEqualTo(200);
        assertThat(script)
                .doesNotContain(
                        "eval(",
                        "new Function",
                        "innerHTML",
                        ".style.",
                        "setTimeout(\"",
                        "document.write",
                        "http:",
                        "https:");
    }

    @Test
    void speaksOfFilesOfItsOwnOnly() throws IOException {
        for (var sheet : sheets()) {
            assertThat(Files.readString(sheet))
                    .as(sheet.toString())
                    .doesNotContain("http:", "https:", "@import", "!important;\n}\n\n:root");
        }
    }

    private static List<Path> sheets() throws IOException {
        return files(STATIC, ".css");
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Set<String> styled() throws IOException {
        var styled = new TreeSet<String>();
        for (var sheet : sheets()) {
            Markup.matches("\\.(au-[a-z0-9-]+)", withoutComments(sheet)).forEach(found -> styled.add(found.group(1)));
        }
        return styled;
    }

    private static boolean mentions(CharSequence templates, String name) {
        var built = name.replaceAll("(au-(src|alert-|status-|w|sc))-.*", "$1-");
        return templates.toString().contains(name)
                || !built.equals(name) && templates.toString().contains(built);
    }

    private static String classAttributes(Path template) throws IOException {
        return Markup.matches("\\s(?:class|th:class|th:classappend)=\"([^\"]*)\"", Files.readString(template))
                .map(found -> found.group(1))
                .collect(Collectors.joining("\n"));
    }

    private static String withoutComments(Path sheet) throws IOException {
        return Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static Map<String, List<String>> colors() throws IOException {
        var colors = new LinkedHashMap<String, List<String>>();
        Markup.matches(
                        "--au-([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)",
                        Files.readString(STATIC.resolve("tokens.css")))
                .forEach(found -> colors.put(found.group(1), List.of(found.group(2), found.group(3))));
        return colors;
    }

    private static String color(Map<String, List<String>> colors, String token, int theme) {
        return Objects.requireNonNull(colors.get(token), token).get(theme);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(String color) {
        return .2126 * channel(color, 1) + .7152 * channel(color, 3) + .0722 * channel(color, 5);
    }

    private static double channel(String color, int at) {
        double value = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
        return value <= .03928 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
}
