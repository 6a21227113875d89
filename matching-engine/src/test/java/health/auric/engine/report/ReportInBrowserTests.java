package health.auric.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report in a real browser: accessible, silent, nothing wider than the window. Pictures are left in {@code target/report}. */
class ReportInBrowserTests {

    /** Another report than the sample, to look at: {@code -Dreport=FILE}. */
    private static final @Nullable String OTHER = System.getProperty("report");

    private static final Path PICTURES = Path.of("target/report");

    private static @Nullable Playwright playwright;
    private static Browser browser;
    private static String address;

    @BeforeAll
    static void start() throws IOException {
        var chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(chromium.isPresent(), "No Chromium here: the report was not looked at (apt install chromium).");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(
                                List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking")));
        Files.createDirectories(PICTURES);
        var page = Files.writeString(PICTURES.resolve("report.html"), ReportPage.of(Sample.full()));
        address = (OTHER == null ? page : Path.of(OTHER)).toUri().toString();
    }

    @AfterAll
    static void stop() {
        Optional.ofNullable(playwright).ifPresent(Playwright::close);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 1760", "DARK, 1760", "LIGHT, 390"})
    void theReportIsAccessibleSilentAndFitsTheWindow(ColorScheme theme, int width) {
        var options = new Browser.NewContextOptions().setColorScheme(theme).setViewportSize(width, 900);
        try (var context = browser.newContext(options);
                var page = context.newPage()) {
            var complaints = new ArrayList<String>();
            var asked = new ArrayList<String>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(address);
            assertThat(asked).containsExactly(address);
            picture(page, theme + "-" + width);
            assertThat(wider(page)).isEqualTo(0);
            page.evaluate("() => document.querySelectorAll('details').forEach(one => one.open = true)");
            assertThat(wider(page)).isEqualTo(0);
            assertThat(serious(page)).isEmpty();
            assertThat(complaints).isEmpty();
        }
    }

    private static Object wider(Page page) {
        return page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
    }

    private static List<String> serious(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getNodes())
                        .toList();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
