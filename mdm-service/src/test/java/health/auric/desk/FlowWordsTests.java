package health.auric.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.intake.Batch;
import health.auric.intake.BatchCounts;
import health.auric.intake.BatchState;
import health.auric.intake.Scorecard;
import health.auric.intake.Scorecard.Completeness;
import health.auric.intake.Scorecard.Found;
import health.auric.intake.Source;
import health.auric.intake.Stream;
import health.auric.intake.Tally;
import health.auric.intake.UploadFormat;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import health.auric.model.ShippedDomains;
import health.auric.ui.BatchDesk;
import health.auric.ui.HomeBoard.Health;
import health.auric.ui.QualityShelf;
import health.auric.ui.QualityShelf.Count;
import health.auric.ui.QualityShelf.Share;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Uploads, scorecards and the lanes, told to people. */
class FlowWordsTests {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final SourceCode LAWSON = new SourceCode("lawson");
    private static final FacilityCode LKM = new FacilityCode("LKM");
    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final Senders SENDERS = Senders.of(List.of(new Source(LAWSON, "Lawson", "erp", LKM, 1, "LAW", 1)));

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1023, 1023 bytes",
        "1024, 1.0 KB",
        "1536, 1.5 KB",
        "1048575, 1024.0 KB",
        "1048576, 1.0 MB",
        "2202009600, 2100.0 MB",
    })
    void aSizeIsToldInItsUnit(long bytes, String words) {
        assertThat(BatchPage.size(bytes)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 seconds",
        "1, 1 second",
        "2, 2 seconds",
        "119, 119 seconds",
        "120, 2 minutes",
        "7199, 119 minutes",
        "7200, 2 hours",
        "86400, 24 hours",
        ", ",
    })
    void whatIsLeftIsToldInItsUnit(@Nullable Long seconds, @Nullable String words) {
        assertThat(BatchPage.left(seconds)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, Received, IDLE, true",
        "RUNNING, Running, IDLE, true",
        "WAITING, Waiting, SLOW, true",
        "DONE, Done, FINE, false",
        "FAILED, Failed, STOPPED, false",
        "CANCELED, Canceled, STOPPED, false",
    })
    void aStateIsAWordAndAHealth(BatchState state, String word, Health health, boolean running) {
        var shown = shown(batch(state, BatchCounts.NONE, 0));

        assertThat(shown.state()).isEqualTo(word);
        assertThat(shown.health()).isEqualTo(health);
        assertThat(shown.running()).isEqualTo(running);
    }

    @Test
    void everyRowIsAcceptedUnchangedRefusedOrPending() {
        var counts = new BatchCounts(100, 70, 10, 5, 9, 6, 40);
        var shown = shown(batch(BatchState.RUNNING, counts, 500));

        assertThat(shown.rows()).isEqualTo(100);
        assertThat(shown.accepted()).isEqualTo(40);
        assertThat(shown.unchanged()).isEqualTo(15);
        assertThat(shown.refused()).isEqualTo(15);
        assertThat(shown.pending()).isEqualTo(30);
        assertThat(shown.accepted() + shown.unchanged() + shown.refused() + shown.pending())
                .isEqualTo(shown.rows());
    }

    @Test
    void progressIsWhatIsReadAndDecided() {
        var half = shown(batch(BatchState.RUNNING, new BatchCounts(100, 100, 0, 0, 0, 0, 50), 1000));
        var quarter = shown(batch(BatchState.RUNNING, new BatchCounts(100, 100, 0, 0, 0, 0, 50), 500));

        assertThat(half.percent()).isEqualTo(50);
        assertThat(quarter.percent()).isEqualTo(25);
        assertThat(half.rowsPerSecond()).isEqualTo(5);
        assertThat(half.left()).isEqualTo("10 seconds");
    }

    @Test
    void aHundredPercentAreThereOnlyWhenAllIsDone() {
        assertThat(shown(batch(BatchState.RUNNING, new BatchCounts(1000, 1000, 0, 0, 0, 0, 999), 1000))
                        .percent())
                .isEqualTo(99);
        assertThat(shown(batch(BatchState.DONE, new BatchCounts(1000, 1000, 0, 0, 0, 0, 1000), 1000))
                        .percent())
                .isEqualTo(100);
    }

    @Test
    void aBatchNobodyBeganHasNoSpeed() {
        assertThat(shown(batch(BatchState.RECEIVED, BatchCounts.NONE, 0)))
                .satisfies(shown -> assertThat(shown.rowsPerSecond()).isNull())
                .satisfies(shown -> assertThat(shown.left()).isNull())
                .satisfies(shown -> assertThat(shown.percent()).isZero());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1, 0, true", "0, 1, true"})
    void refusedRowsCanBeFetched(int quarantined, int rejected, boolean some) {
        var shown = shown(batch(BatchState.DONE, new BatchCounts(9, 7, 1, 1, quarantined, rejected, 7), 1000));

        assertThat(shown.errors()).isEqualTo(some ? "/batches/" + new UUID(0, 1) + "/errors" : null);
    }

    @Test
    void aBatchIsCalledByItsFileSenderAndDomain() {
        var shown = shown(batch(BatchState.DONE, BatchCounts.NONE, 0));

        assertThat(shown.file()).isEqualTo("CSV file of 1000 bytes by Ann Reed");
        assertThat(shown.source().name()).isEqualTo("Lawson");
        assertThat(shown.domain()).isEqualTo("Suppliers");
        assertThat(new BatchPage(List.of(), SENDERS, NOW)
                        .batch(batch(BatchState.DONE, BatchCounts.NONE, 0))
                        .domain())
                .isEqualTo("supplier");
    }

    private static BatchDesk.Batch shown(Batch batch) {
        return new BatchPage(ShippedDomains.all(), SENDERS, NOW).batch(batch);
    }

    private static Batch batch(BatchState state, BatchCounts counts, long bytesRead) {
        return new Batch(
                new UUID(0, 1),
                new Stream(LAWSON, SUPPLIER),
                LKM,
                "Ann Reed",
                "corr-1",
                new UploadFormat(UploadFormat.Kind.CSV, StandardCharsets.UTF_8, ',', "key"),
                1000,
                "00",
                new UUID(0, 2),
                NOW.minusSeconds(60),
                state,
                null,
                bytesRead,
                counts,
                new Batch.Run(1, counts.rows() == 0 ? null : NOW.minusSeconds(10), 0),
                null,
                state.isOpen() ? null : NOW);
    }

    @Test
    void aScorecardIsCalledByWhatItIsAbout() {
        assertThat(List.of(name(LAWSON, null), name(null, LKM), name(null, null), name(null, new FacilityCode("STB"))))
                .containsExactly("Lawson, Suppliers", "Lake Memorial, Suppliers", "Suppliers", "STB, Suppliers");
    }

    @Test
    void aScorecardLeadsToItsRecords() {
        assertThat(card(LAWSON, null, 5).page()).isEqualTo("/domains/supplier/records?source=lawson");
        assertThat(card(null, LKM, 5).page()).isEqualTo("/domains/supplier/records?facility=LKM");
        assertThat(card(null, null, 5).page()).isEqualTo("/domains/supplier/records");
    }

    @Test
    void onlyASourceHasABadge() {
        assertThat(card(LAWSON, LKM, 5).badge()).isNotNull();
        assertThat(card(null, LKM, 5).badge()).isNull();
    }

    @Test
    void withoutRecordsThereIsNoScore() {
        assertThat(card(LAWSON, null, 0).score()).isNull();
        assertThat(card(LAWSON, null, 1).score()).isEqualTo(87);
    }

    @Test
    void whatIsQuarantinedIsCountedWithinTheCard() {
        assertThat(card(LAWSON, LKM, 5).quarantined()).isEqualTo(3);
        assertThat(card(null, LKM, 5).quarantined()).isEqualTo(7);
        assertThat(card(null, null, 5).quarantined()).isEqualTo(15);
    }

    @Test
    void sharesAreRoundedDownSoThatAHundredMeansAll() {
        assertThat(card(LAWSON, null, 5).completeness())
                .containsExactly(new Share("Legal name", 99), new Share("gone", 100));
    }

    @Test
    void findingsAreNamedByTheirAttribute() {
        assertThat(card(LAWSON, null, 5).findings())
                .containsExactly(
                        new Count("check-digit", "DUNS: check digit", 2, null),
                        new Count("too-old", "Whole record: too old", 1, null));
    }

    private static String name(@Nullable SourceCode source, @Nullable FacilityCode facility) {
        return card(source, facility, 5).name();
    }

    private static QualityShelf.Scorecard card(
            @Nullable SourceCode source, @Nullable FacilityCode facility, long records) {
        var tallies = List.of(
                tally("lawson", "LKM", "supplier", 3),
                tally("peoplesoft", "LKM", "supplier", 4),
                tally("sap", "STB", "supplier", 8),
                tally("lawson", "LKM", "item", 100));
        var card = new Scorecard(
                SUPPLIER,
                facility,
                source,
                records,
                87,
                List.of(new Completeness("legalName", 999, 0.9999), new Completeness("gone", 5, 1)),
                List.of(new Found("duns", "check-digit", "WARNING", 2), new Found("", "too-old", "INFO", 1)));
        return new QualityPage(SENDERS, Map.of(LKM, "Lake Memorial"), tallies)
                .card(card, ShippedDomains.named("supplier"));
    }

    private static Tally tally(String source, String facility, String domain, long quarantined) {
        return new Tally(
                new SourceCode(source), new FacilityCode(facility), new DomainName(domain), 10, quarantined, NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0 s",
        "240, 0.2 s",
        "59999, 60.0 s",
        "60000, 1 min",
        "3599000, 59 min",
        "-500, 0.0 s",
    })
    void aLaneIsBehindByTheAgeOfItsOldestChange(long millis, String behind) {
        var waiting = new LaneBoard.Waiting(1, NOW.minusMillis(millis), 7);

        assertThat(waiting.behind(NOW)).isEqualTo(behind);
    }
}
