package health.auric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pages of a running demo hub in a real browser: accessible, clean under the content security policy, nothing wider than
 * the window, in both themes. Pictures are left in {@code target/pages}.
 */
class PagesInBrowserTests {

    private static final Path PICTURES = Path.of("target/pages");
    private static final List<String> PAGES = List.of(
            "/",
            "/domains",
            "/domains/supplier",
            "/domains/item/decides",
            "/domains/provider/codes",
            "/sources",
            "/facilities",
            "/facilities/STB",
            "/access/users",
            "/access/tokens",
            "/ui",
            "/ui/states",
            "/nothing-here");

    private static final List<String> RECORD_PAGES = List.of(
            "/domains/supplier/records",
            "/domains/item/records?contested=true",
            "/records/SUP-0000001",
            "/records/SUP-0000001?validAt=2026-01-01",
            "/records/SUP-0000001/history?compare=1",
            "/quarantine",
            "/batches",
            "/batches/new",
            "/quality",
            "/quality?by=domain");

    private static ConfigurableApplicationContext hub;
    private static Playwright playwright;
    private static Browser browser;
    private static String address;

    @BeforeAll
    static void start() throws Exception {
        var chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(chromium.isPresent(), "No Chromium here: the pages were not looked at (apt install chromium).");
        hub = demoHub();
        address = "http://127.0.0.1:" + hub.getEnvironment().getProperty("local.server.port");
        awaitDemo();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(
                                List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking")));
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void stop() {
        Optional.ofNullable(playwright).ifPresent(Playwright::close);
        Optional.ofNullable(hub).ifPresent(ConfigurableApplicationContext::close);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 1760", "DARK, 1760", "LIGHT, 390"})
    void everyPageIsAccessibleCleanAndFitsTheWindow(ColorScheme theme, int width) {
        try (var context = visitor(theme, width);
                var page = context.newPage()) {
            var complaints = listen(page);
            check(page, "/login", theme, width);
            signIn(page, "ada");
            for (var path : PAGES) {
                check(page, path, theme, width);
            }
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 1760", "LIGHT, 390"})
    void everyPageOfRecordsIsAccessibleCleanAndFitsTheWindow(ColorScheme theme, int width) {
        try (var context = visitor(theme, width);
                var page = context.newPage()) {
            var complaints = listen(page);
            signIn(page, "dana");
            for (var path : RECORD_PAGES) {
                check(page, path, theme, width);
            }
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void theKeyboardAloneWalksAListAndOpensARecord() {
        try (var context = visitor(ColorScheme.LIGHT, 1280);
                var page = context.newPage()) {
            signIn(page, "dana");
            page.navigate(address + "/domains/supplier/records");
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("k");
            var title =
                    page.evaluate("() => document.activeElement.textContent").toString();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("/records/SUP-"));

            assertThat(page.textContent("h1")).isEqualTo(title);
        }
    }

    @Test
    void theKeyboardAloneSignsInAndFindsAnAttribute() {
        try (var context = visitor(ColorScheme.LIGHT, 1280);
                var page = context.newPage()) {
            page.navigate(address + "/login");
            page.focus("input[name=username]");
            page.keyboard().type("dana");
            page.keyboard().press("Tab");
            page.keyboard().type("lakemont-dana");
            page.keyboard().press("Enter");
            page.waitForURL(address + "/");
            assertThat(page.textContent("h1")).isNotBlank();

            page.navigate(address + "/domains/supplier");
            page.keyboard().press("/");
            page.keyboard().type("legal");
            page.keyboard().press("Enter");
            page.waitForSelector("text=Diversity classes", hidden());
            assertThat(page.textContent("main")).contains("legalName");
        }
    }

    @Test
    void aChosenThemeStays() {
        try (var context = visitor(ColorScheme.LIGHT, 1280);
                var page = context.newPage()) {
            signIn(page, "dana");
            page.click("summary[aria-label=Theme]");
            page.waitForResponse("**/theme", () -> page.click("button[name=theme][value=dark]"));
            page.waitForSelector("html[data-bs-theme=dark]");

            page.navigate(address + "/domains");

            assertThat(page.getAttribute("html", "data-bs-theme")).isEqualTo("dark");
        }
    }

    @Test
    void everyPageSaysThatThisIsADemo() {
        try (var context = visitor(ColorScheme.LIGHT, 1280);
                var page = context.newPage()) {
            signIn(page, "ada");
            for (var path : PAGES) {
                page.navigate(address + path);
                assertThat(page.textContent(".au-demo")).as(path).contains("Demo");
            }
        }
    }

    @Test
    void aStewardOfOneHospitalSeesOnlyItsSources() {
        try (var context = visitor(ColorScheme.LIGHT, 1280);
                var page = context.newPage()) {
            signIn(page, "mateo");
            page.navigate(address + "/sources");

            assertThat(page.textContent("main")).contains("St. Brannoc").doesNotContain("Lakemont ERP");
        }
    }

    private static Page.WaitForSelectorOptions hidden() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN);
    }

    private static void check(Page page, String path, ColorScheme theme, int width) {
        page.navigate(address + path);
        var name = (path.equals("/") ? "home" : path.substring(1).replaceAll("[^A-Za-z0-9]+", "-")) + "-"
                + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        // The same page is as accessible at 1760 px as at 1280.
        if (width != 1760) {
            assertThat(serious(page)).as("axe on %s", name).isEmpty();
        }
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .as("overflow of %s", name)
                .isIn(0, -1);
    }

    private static List<String> serious(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(violation -> List.of("serious", "critical").contains(violation.getImpact()))
                        .map(violation -> violation.getId() + " "
                                + violation.getNodes().getFirst().getHtml())
                        .toList();
    }

    private static List<String> listen(Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            // A page that is answered with 404 on purpose is reported by the browser as a failed load.
            if (message.type().equals("error") && !message.text().contains("404")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                complaints.add("request to " + request.url());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    private static void signIn(Page page, String user) {
        page.navigate(address + "/login");
        page.fill("input[name=username]", user);
        page.fill("input[name=password]", "lakemont-" + user);
        page.press("input[name=password]", "Enter");
        page.waitForURL(address + "/");
    }

    private static BrowserContext visitor(ColorScheme theme, int width) {
        return browser.newContext(
                new Browser.NewContextOptions().setColorScheme(theme).setViewportSize(width, 900));
    }

    private static ConfigurableApplicationContext demoHub() {
        return new SpringApplicationBuilder(AuricApplication.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--auric.demo=true",
                        "--auric.seal-key=dGhpcnR5LXR3byBieXRlcyBhcmUgbG9uZyBlbm91Z2g=",
                        "--auric.data=" + TestDatabase.folder(),
                        "--auric.database.url=" + TestDatabase.migrated(),
                        "--auric.database.user=postgres");
    }

    // The demo loads behind the running hub; the pages are looked at with all of it.
    private static void awaitDemo() {
        var database = hub.getBean(JdbcClient.class);
        var patience = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        var loaded = "select exists (select from operate.milestone where name = 'demo-world')";
        while (!database.sql(loaded).query(Boolean.class).single()) {
            assertThat(System.nanoTime()).as("The demo world did not load.").isLessThan(patience);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
