package health.auric.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.report.Report.Case;
import health.auric.engine.report.Report.Tone;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class ReportPageTests {

    private static final String PAGE = ReportPage.of(Sample.full());

    @ParameterizedTest
    @ValueSource(strings = {"scores", "weights", "pairs", "hardest", "clusters", "columns", "limits"})
    void everySectionIsThereAndLinkedFromTheTop(String section) {
        assertThat(PAGE).contains("<section id=\"" + section + "\"", "href=\"#" + section + "\"");
    }

    @Test
    void everyElementIsClosedWhereItShould() throws Exception {
        var xml = PAGE.replace("<!doctype html>", "").replaceAll("<meta([^>]*[^/])>", "<meta$1/>");
        var factory = DocumentBuilderFactory.newInstance();

        assertThat(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))))
                .isNotNull();
    }

    @Test
    void thePageAsksNobodyForAnything() {
        assertThat(PAGE)
                .doesNotContain("<script", "http://", "https://", "@import", "url(", " src=", " style=", "<link")
                .contains("default-src &#39;none&#39;")
                .doesNotContainPattern(" on[a-z]+=");
    }

    @Test
    void valuesOfAFileCannotBecomeMarkup() {
        var evil = "</style></td><script>alert('x')</script>\"&\u0000";
        var part = Sample.part(evil, evil, evil, evil, 1);
        var page = ReportPage.of(
                Sample.with(evil, new Case(evil, evil, Tone.SAME, evil, 0.5, -1, 0, evil, List.of(part))));

        assertThat(page).doesNotContain("<script", "\u0000").contains("&lt;script&gt;alert(&#39;x&#39;)");
        assertThat(page.split("</style>")).hasSize(2);
    }

    @Test
    void valuesThatRunFromRightToLeftStayWhereTheyAre() {
        var part = Sample.part("name", "\u202eevil", "fine", "different", -1);

        assertThat(ReportPage.of(
                        Sample.with("x", new Case("1", "2", Tone.SAME, "same", 0.5, -1, 0, "", List.of(part)))))
                .contains("<bdi>\u202eevil</bdi>");
    }

    @Test
    void aValueOfAMegabyteIsCutAndSaysSo() {
        var part = Sample.part("text", "x".repeat(1_000_000), "\ud83d\ude00".repeat(500), "different", -1);
        var page =
                ReportPage.of(Sample.with("x", new Case("1", "2", Tone.SAME, "same", 0.5, -1, 0, "", List.of(part))));

        assertThat(page).hasSizeLessThan(100_000).contains("… (1,000,000 characters)");
    }

    @Test
    void halfACharacterDoesNotBreakThePage() {
        var part = Sample.part("text", "\ud83d", "\ude00x", "different", -1);

        assertThat(ReportPage.of(
                        Sample.with("x", new Case("1", "2", Tone.SAME, "same", 0.5, -1, 0, "", List.of(part)))))
                .contains("<bdi>\ufffd</bdi>", "<bdi>\ufffdx</bdi>");
    }

    @Test
    void everyChartSaysItsNumbersInWordsAndHasATable() {
        var charts = Pattern.compile("role=\"img\" aria-label=\"([^\"]+)\"")
                .matcher(PAGE)
                .results()
                .toList();

        assertThat(charts)
                .hasSize(5)
                .allSatisfy(chart -> assertThat(chart.group(1)).contains("same numbers"));
        assertThat(PAGE.split("The same as a table")).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void aCaseShowsValuesLevelsAndWhatTheyAdd() {
        assertThat(PAGE)
                .contains("<bdi>Golden Lantern Supply</bdi>", "nearly the same", "+7.4", "−1.8", "no value")
                .contains("94.0 %");
    }

    @Test
    void wherePairsAreComparedInAnotherFormBothFormsAreShown() {
        var part = new Report.Part(
                "phone", "(312) 555-0101", "3125550101", "+13125550101", "3125550101", "the same", 5, "rare", "person");
        var page =
                ReportPage.of(Sample.with("x", new Case("1", "2", Tone.SAME, "same", 0.5, -1, 0, "", List.of(part))));

        // Once for each of the two lists the pair stands in: the other side is compared as it was given.
        assertThat(page.split("class=\"standard\"")).hasSize(3);
        assertThat(page).contains("<bdi>+13125550101</bdi>", "rare");
    }

    @Test
    void aLargeClusterIsListedInPart() {
        assertThat(PAGE).contains("and 3 more", "weakest bridge 94.0 %");
    }

    @Test
    void whatWasCutShortIsSaid() {
        assertThat(PAGE).contains("12 records had more than 64 candidates", "read as Windows-1252");
    }

    @Test
    void aReportOfNothingSaysSo() {
        assertThat(ReportPage.of(Sample.empty()))
                .contains("No two records were alike enough", "No records were joined.", "There is no pair to show.")
                .contains("Nothing: every record met all it has something in common with.");
    }

    @Test
    void theSameReportIsTheSamePage() {
        assertThat(ReportPage.of(Sample.full())).isEqualTo(PAGE);
    }

    @Test
    void onlyTheFirstPairsOfAListAreUnfolded() {
        assertThat(pairs("open=\"\"", 5)).isEqualTo(4);
        assertThat(pairs("class=\"pair\"", 5)).isEqualTo(10);
    }

    private static int pairs(String words, int each) {
        var report = Sample.full();
        var cases = Collections.nCopies(each, Sample.PAIR);
        var page = ReportPage.of(new Report(
                report.title(),
                report.about(),
                report.facts(),
                report.scores(),
                report.weights(),
                cases,
                cases,
                report.clusters(),
                report.columns(),
                report.cut(),
                report.notes()));
        return page.split(words, -1).length - 1;
    }

    @Test
    void aFieldOfWhichNeitherSideHasAnythingIsLeftOut() {
        var silent = Sample.part("pager", "", "", "missing", 0);
        var numbers = Sample.part("numbers in name", "Blue Door", "Blue Door", "missing", 0);
        var oneSided = Sample.part("fax", "", "312-555-0190", "missing", 0);
        var page = page(silent, numbers, oneSided, Sample.NAME);

        assertThat(page).doesNotContain("pager", "numbers in name").contains("fax", "no value");
    }

    @ParameterizedTest
    @CsvSource({
        "LAKE ISABELLA, lake isabella",
        "6412 Laurel Ave., 6412 ave laurel",
        "(760) 379-2681, 7603792681",
        "'Golden Lantern, Inc.', inc golden lantern"
    })
    void aStandardFormThatSaysNothingNewIsLeftOut(String given, String standard) {
        assertThat(page(new Report.Part("x", given, given, standard, standard, "the same", 1, "", "learned")))
                .doesNotContain("class=\"standard\"");
    }

    @ParameterizedTest
    @CsvSource({"St. Mary Hosp, saint mary hospital", "5 ml, 5 milliliter"})
    void aStandardFormInOtherWordsIsShown(String given, String standard) {
        assertThat(page(new Report.Part("x", given, given, standard, standard, "the same", 1, "", "learned")))
                .contains("class=\"standard\"><bdi>" + standard);
    }

    private static String page(Report.Part... parts) {
        return ReportPage.of(Sample.with("x", new Case("1", "2", Tone.SAME, "same", 0.5, -1, 0, "", List.of(parts))));
    }

    @Test
    void aPageOfTheMostARunShowsIsSmall() {
        var value = "x".repeat(10_000);
        var parts =
                Collections.nCopies(12, new Report.Part("f", value, value, value + "y", value, "the same", 1, "", "x"));
        var pair = new Case("1", "2", Tone.SAME, "same", 0.5, -1, 0, value, parts);
        var report = Sample.with("x", pair);
        var page = ReportPage.of(new Report(
                report.title(),
                report.about(),
                report.facts(),
                report.scores(),
                report.weights(),
                Collections.nCopies(12, pair),
                Collections.nCopies(8, pair),
                report.clusters(),
                report.columns(),
                report.cut(),
                report.notes()));

        assertThat(page).hasSizeLessThan(2_000_000);
    }

    @Test
    void manySizesOfClustersAreCountedTogether() {
        var report = Sample.full();
        var sizes = IntStream.rangeClosed(2, 60)
                .mapToObj(size -> new Report.SizeCount(size, 2))
                .toList();
        var page = ReportPage.of(new Report(
                report.title(),
                report.about(),
                report.facts(),
                report.scores(),
                report.weights(),
                List.of(),
                List.of(),
                new Report.Clusters(sizes, List.of(), List.of()),
                report.columns(),
                report.cut(),
                report.notes()));

        assertThat(page).contains(">9</td>", ">more</td>", ">102</td>").doesNotContain(">10</td>");
    }

    @Test
    void onPaperNothingIsFoldedOrDark() {
        assertThat(PAGE)
                .contains("@media screen and (prefers-color-scheme: dark)")
                .containsPattern("@media print \\{[^@]*color-scheme: light")
                .contains("details::details-content { content-visibility: visible");
    }
}
