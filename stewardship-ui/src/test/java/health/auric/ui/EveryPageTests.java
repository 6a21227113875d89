package health.auric.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What holds for each page, whatever it shows. */
@PageTest
class EveryPageTests {

    private static final List<String> PAGES = List.of(
            "/",
            "/domains",
            "/domains/supplier",
            "/domains/supplier?find=zip",
            "/domains/supplier?find=nonsense",
            "/domains/item",
            "/domains/department",
            "/domains/supplier/decides",
            "/domains/item/decides",
            "/domains/supplier/codes?list=supplier-roles",
            "/domains/department/codes",
            "/sources",
            "/sources/lawson",
            "/sources/gudid",
            "/facilities",
            "/facilities/LKM",
            "/access/users",
            "/access/users/u1",
            "/access/users/u3",
            "/access/tokens",
            "/domains/supplier/records",
            "/domains/supplier/records?title=None&sort=-changed",
            "/domains/item/records",
            "/records/SUP-0000001",
            "/records/SUP-0000001?asOf=2026-09-30T17:00&validAt=2026-09-30",
            "/records/SUP-0000001?asOf=yesterday",
            "/records/SUP-0000001?asOf=2001-01-01T00:00:00Z",
            "/records/SUP-0000002",
            "/records/SUP-0000001/history",
            "/records/SUP-0000001/history?compare=2",
            "/records/SUP-0000001/history?compare=4",
            "/quarantine",
            "/quarantine?field=none",
            "/quarantine/q1",
            "/quarantine/closed",
            "/quarantine/selected?act=discard&pick=q1:2&pick=q2:9",
            "/quarantine/selected",
            "/batches",
            "/batches/new",
            "/batches/b1",
            "/batches/b2",
            "/batches/b3",
            "/batches/b4",
            "/quality",
            "/quality?by=facility",
            "/quality?by=domain",
            "/ui",
            "/ui/states");

    private static final List<String> OPEN_PAGES = List.of("/login", "/login?error", "/login?throttled", "/setup");

    private final MockMvcTester mvc;
    private final FakeShell shell;
    private final FakeEntrance entrance;
    private final FakeHomeBoard home;

    @Autowired
    EveryPageTests(MockMvcTester mvc, FakeShell shell, FakeEntrance entrance, FakeHomeBoard home) {
        this.mvc = mvc;
        this.shell = shell;
        this.entrance = entrance;
        this.home = home;
    }

    @BeforeEach
    void reset() {
        shell.reset();
        entrance.reset();
        home.reset();
    }

    static Stream<String> pages() {
        return Stream.concat(Stream.concat(PAGES.stream(), OPEN_PAGES.stream()), Stream.of("/ (empty)"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void runsUnderAPolicyWithoutInlineCode(String page) {
        var markup = open(page);

        assertThat(markup.tags("style")).isEmpty();
        assertThat(markup.tags("[a-z0-9]+").filter(tag -> tag.has("style"))).isEmpty();
        assertThat(markup.tags("[a-z0-9]+")
                        .filter(tag -> Markup.matches("\\son[a-z]+=|hx-on", tag.attributes())
                                .findAny()
                                .isPresent()))
                .isEmpty();
        assertThat(markup.elements("script"))
                .isNotEmpty()
                .allMatch(script -> script.contains("src=\"/") && script.endsWith("></script>"));
        assertThat(markup.html())
                .doesNotContain("javascript:")
                .doesNotContain("hx-vals='js")
                .doesNotContain("http://")
                .doesNotContain("//cdn");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasOneTitleAndHeadingsThatSkipNoLevel(String page) {
        var markup = open(page);
        var levels = markup.headingLevels().stream().filter(level -> level != 0).toList();

        assertThat(levels).filteredOn(level -> level == 1).hasSize(1);
        // The rail comes before the title in the document, as navigation does.
        var content = levels.subList(levels.indexOf(1), levels.size());
        for (int i = 1; i < content.size(); i++) {
            assertThat(content.get(i)).as("heading %d of %s", i, content).isLessThanOrEqualTo(content.get(i - 1) + 1);
        }
        assertThat(markup.elements("title")).singleElement().asString().endsWith(" · Auric</title>");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void labelsEveryFieldAndNamesEveryControl(String page) {
        var markup = open(page);

        assertThat(markup.fields().filter(Predicate.not(markup::isLabeled))).isEmpty();
        assertThat(Stream.of("button", "a", "summary").flatMap(markup::elements))
                .allMatch(EveryPageTests::isNamed);
        assertThat(markup.tags("svg")).allMatch(svg -> svg.has("aria-hidden") || svg.has("aria-labelledby"));
        assertThat(markup.tags("img").filter(image -> !image.has("alt"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pointsOnlyAtIdsThatExistOnce(String page) {
        var markup = open(page);
        var ids = markup.ids();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(references(markup)).allSatisfy(id -> assertThat(ids).contains(id));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void carriesATokenInEveryFormThatChangesSomething(String page) {
        var forms = open(page).elements("form").filter(form -> form.contains("method=\"post\""));

        assertThat(forms).isNotEmpty().allMatch(form -> form.contains("name=\"_csrf\""));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void captionsItsTablesAndScopesTheirHeads(String page) {
        var markup = open(page);

        assertThat(markup.elements("table")).allMatch(table -> table.contains("<caption"));
        assertThat(markup.tags("th")).allMatch(head -> head.has("scope"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasLandmarksASkipLinkAndALiveRegion(String page) {
        var markup = open(page);

        assertThat(markup.tags("html").findFirst())
                .hasValueSatisfying(html -> assertThat(html.attribute("lang")).hasValue("en"));
        assertThat(markup.tags("main"))
                .singleElement()
                .satisfies(main -> assertThat(main.attribute("id")).hasValue("main"));
        assertThat(markup.html()).contains("class=\"au-skip\" href=\"#main\"").contains("id=\"au-live\"");
        assertThat(markup.html()).doesNotContain("th:").doesNotContain("??").doesNotContain("null");
    }

    @Test
    void everyLinkAndEveryFileLeadsSomewhere() {
        var targets = new TreeSet<String>();
        pages().map(this::open).forEach(markup -> {
            markup.tags("a|link|use")
                    .flatMap(tag -> tag.attribute("href").stream())
                    .forEach(targets::add);
            markup.tags("script").flatMap(tag -> tag.attribute("src").stream()).forEach(targets::add);
        });
        // The hub itself answers these.
        targets.removeIf(target -> target.startsWith("/api/") || target.startsWith("#"));

        assertThat(targets)
                .contains("/ui/icons.svg#mark", "/ui/tokens.css", "/webjars/bootstrap/5.3.8/css/bootstrap.min.css");
        entrance.empty = false;
        assertThat(targets)
                .allSatisfy(target -> assertThat(status(target)).as(target).isIn(200, 302));
    }

    @Test
    void everyIconIsInTheSprite() throws Exception {
        var sprite = new ClassPathResource("static/ui/icons.svg").getContentAsString(StandardCharsets.UTF_8);
        var used = new TreeSet<String>();
        pages().map(this::open)
                .flatMap(markup -> markup.tags("use"))
                .forEach(use -> used.add(use.attribute("href").orElseThrow()));

        assertThat(used)
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        href -> assertThat(sprite).contains("id=\"" + href.substring(href.indexOf('#') + 1) + "\""));
    }

    @Test
    void saysInDemoModeThatItIsOneAndOtherwiseNothing() {
        assertThat(pages().map(this::open)).allMatch(page -> page.html().contains("Demo world."));

        shell.leaveDemo();
        assertThat(mvc.get().uri("/domains")).bodyText().doesNotContain("Demo world.");
    }

    private Markup open(String page) {
        home.empty = page.endsWith("(empty)");
        entrance.empty = page.equals("/setup");
        if (OPEN_PAGES.contains(page)) {
            shell.signOut();
        } else {
            shell.reset();
        }
        var result = mvc.get()
                .uri(page.replace(" (empty)", ""))
                .accept(MediaType.TEXT_HTML)
                .exchange();
        assertThat(result).as(page).hasStatusOk();
        return new Markup(text(result));
    }

    private int status(String target) {
        shell.reset();
        return mvc.get()
                .uri(target)
                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static Stream<String> references(Markup markup) {
        var named = markup.tags("[a-z0-9]+")
                .flatMap(tag -> Stream.of("aria-labelledby", "aria-describedby", "for", "data-au-copy")
                        .flatMap(name -> tag.attribute(name).stream()))
                .flatMap(ids -> Stream.of(ids.split(" ")));
        var linked = markup.tags("a")
                .flatMap(link -> link.attribute("href").stream())
                .filter(href -> href.startsWith("#"))
                .map(href -> href.substring(1));
        return Stream.concat(named, linked);
    }

    private static boolean isNamed(String element) {
        var text = element.replaceAll("<svg.*?</svg>", "")
                .replaceAll("<[^>]*>", "")
                .strip();
        return !text.isEmpty() || element.substring(0, element.indexOf('>')).contains("aria-label=");
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
