package health.auric.ui;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.ui.GoldenShelf.Wish;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class RecordPagesTests {

    private final MockMvcTester mvc;
    private final FakeGoldenShelf golden;

    @Autowired
    RecordPagesTests(MockMvcTester mvc, FakeGoldenShelf golden) {
        this.mvc = mvc;
        this.golden = golden;
    }

    @BeforeEach
    void reset() {
        golden.reset();
    }

    @Test
    void listsNumberTitleStatusSourcesAndWhatIsContested() {
        assertThat(mvc.get().uri("/domains/supplier/records"))
                .hasStatusOk()
                .bodyText()
                .contains("SUP-0000001", "href=\"/records/SUP-0000002\"", "Łódź Medical", "北嶺医療器械株式会社")
                .contains("Pell &amp; Hathaway Linen &lt;Service&gt; &quot;Co&quot;")
                .contains("Active", "Retired", "On hold", "Contested", ">EHR</abbr>");
    }

    @Test
    void hasOneFormWhoseFieldsNarrowTheList() {
        assertThat(mvc.get()
                        .uri("/domains/supplier/records?status=ACTIVE&source=lawson&facility=LKM&title=North"
                                + "&contested=true&sort=-changed"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"North\"", "aria-sort=\"descending\"")
                .containsPattern("value=\"ACTIVE\" selected");

        assertThat(golden.asked).isEqualTo(new Wish("ACTIVE", "lawson", "LKM", "North", true, "-changed", ""));
    }

    @Test
    void sortsByTheSameColumnTheOtherWayNext() {
        assertThat(page("/domains/supplier/records?sort=title"))
                .contains("sort=-title", "sort=number", "aria-sort=\"ascending\"");
    }

    @Test
    void goesOnAndBackByAddressAndKeepsTheFilters() {
        var first = page("/domains/supplier/records?status=ACTIVE");
        assertThat(first).contains("trail=50", "status=ACTIVE").doesNotContain(">Previous<");

        var third = page("/domains/supplier/records?status=ACTIVE&trail=50~100");
        assertThat(golden.asked).extracting(Wish::place).isEqualTo("100");
        assertThat(third).contains(">Previous<", "trail=50\"", "trail=50~100~150", "SUP-0000101");

        assertThat(page("/domains/supplier/records?trail=150")).doesNotContain(">Next<");
    }

    @Test
    void saysWhetherThereIsNothingYetOrNoHit() {
        assertThat(page("/domains/supplier/records?title=Zzz")).contains("No record fits these filters");
        golden.empty = true;
        assertThat(page("/domains/supplier/records")).contains("No supplier is golden yet", "/batches/new");
    }

    @Test
    void answersTheOpenPageWithTheListAlone() {
        assertThat(mvc.get().uri("/domains/supplier/records").header("HX-Request", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"list\"", "data-au-say=\"50 on this page\"")
                .doesNotContain("<html", "<form");
    }

    @Test
    void isNotThereForADomainOrNumberNobodyKnows() {
        for (var address : List.of("/domains/spaceship/records", "/records/XXX-1", "/records/XXX-1/history")) {
            assertThat(mvc.get().uri(address)).as(address).hasStatus(404);
        }
    }

    @Test
    void explainsEachValueInPlace() {
        assertThat(page("/records/SUP-0000001"))
                .contains("W-9 portal first", "why, 2 others", "NORTHMERE SURGICAL SUPPLY INC")
                .contains("Set by Dana Okafor against the sources")
                .contains("As it is now")
                .doesNotContain("au-asof--then");
    }

    @Test
    void showsWhatIsContestedKeptLocallyReferredToAndHidden() {
        assertThat(page("/records/SUP-0000001"))
                .contains("The legal names differ.", "href=\"/records/SUP-0000031\"", "a record outside of your grants")
                .contains("Kept by facilities", "Net 30")
                .contains("waits: no source has sent it yet")
                .contains(">restricted<")
                .contains("SUP-0000096");
    }

    @Test
    void showsSentBesideStandardized() {
        assertThat(page("/records/SUP-0000001"))
                .containsSubsequence("As sent", "00-448-2190", "004482190", "DISTRIBUTOR", ">the same<")
                .contains("The ZIP code does not belong to the state.");
    }

    @Test
    void showsTheRecordAsItWas() {
        assertThat(page("/records/SUP-0000001?asOf=2026-09-30T17:00:00Z&validAt=2026-09-30"))
                .contains("As the hub knew it then", "au-asof--then", "Back to now", "in effect on that day");

        assertThat(golden.moment)
                .isEqualTo(
                        new GoldenShelf.Moment(Instant.parse("2026-09-30T17:00:00Z"), LocalDate.parse("2026-09-30")));
    }

    @Test
    void saysWhenATimeCannotBeRead() {
        assertThat(page("/records/SUP-0000001?asOf=yesterday")).contains("not a date the hub can read");
        assertThat(page("/records/SUP-0000001?validAt=2026-02-30")).contains("not a date the hub can read");
    }

    @Test
    void saysThatARecordWasNotHereYet() {
        assertThat(page("/records/SUP-0000001?asOf=2001-01-01T00:00:00Z"))
                .contains("Not here yet at that time", "Back to now");
    }

    @Test
    void showsARecordWithoutSources() {
        assertThat(page("/records/SUP-0000002")).contains("No source record is linked");
    }

    @Test
    void listsVersionsNewestFirstAndComparesOne() {
        assertThat(page("/records/SUP-0000001/history"))
                .containsSubsequence("Version 4", "Retired", "Overridden", "Updated", "Created")
                .contains("01JD52K8QW3F4", "not kept", "trail=1")
                .doesNotContain("What version");
        assertThat(page("/records/SUP-0000001/history?compare=2"))
                .contains("NORTHMERE SURG SUPPLY", "2210 Quarry Ridge Road", "beside version 1");
        assertThat(page("/records/SUP-0000001/history?compare=4")).contains("No value changed");
    }

    @Test
    void swapsTheComparisonAlone() {
        assertThat(mvc.get().uri("/records/SUP-0000001/history?compare=2").header("HX-Request", "true"))
                .bodyText()
                .startsWith("<div id=\"comparison\"")
                .contains("data-au-focus")
                .doesNotContain("<html", "Versions");
    }

    private String page(String address) {
        var page = mvc.get().uri(address).exchange();
        assertThat(page).as(address).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
