package health.auric.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.intake.Batch;
import health.auric.intake.BatchCounts;
import health.auric.intake.BatchState;
import health.auric.intake.GoldenLink;
import health.auric.intake.QuarantineDecision;
import health.auric.intake.QuarantineDecisions;
import health.auric.intake.QuarantinedChange;
import health.auric.intake.Receipt;
import health.auric.intake.SourcePosition;
import health.auric.intake.Stream;
import health.auric.intake.UploadFormat;
import health.auric.intake.web.DecisionBody.Action;
import health.auric.intake.web.DecisionBody.AnswerView;
import health.auric.intake.web.DecisionBody.DecisionsBody;
import health.auric.intake.web.DecisionBody.ReleaseBody;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.MalformedKey;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import health.auric.model.Finding;
import health.auric.standardize.Unit;
import health.auric.standardize.UnitCode;
import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** What the API says of uploads, receipts and quarantined changes, and what it takes for a decision. */
class ViewsTests {

    private static final Stream STREAM = new Stream(new SourceCode("lawson-lkm"), new DomainName("supplier"));
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final UUID ID = new UUID(1, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            =1+1                      ! '=1+1
            +1 555 0100               ! '+1 555 0100
            -5                        ! '-5
            @SUM(A1)                  ! '@SUM(A1)
            =HYPERLINK("http://x")    ! '=HYPERLINK("http://x")
            V-10442                   ! V-10442
            a=b                       ! a=b
            'quoted                   ! 'quoted
            1-2                       ! 1-2
            `` !                      ``
            """)
    void whatASpreadsheetWouldCalculateIsOnlyText(String text, String safe) {
        assertThat(BatchErrors.safe(text)).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1+1", "\r=1+1"})
    void whiteSpaceBeforeAFormulaIsNoWayAround(String text) {
        assertThat(BatchErrors.safe(text)).isEqualTo("'" + text);
    }

    @Test
    void whatIsAbsentIsAnEmptyCell() {
        assertThat(BatchErrors.safe(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, '', /api/v1/sources/lawson-lkm/supplier/batches, true",
        "POST, /hub, /hub/api/v1/sources/lawson-lkm/supplier/batches, true",
        "GET, '', /api/v1/sources/lawson-lkm/supplier/batches, false",
        "PUT, '', /api/v1/sources/lawson-lkm/supplier/batches, false",
        "POST, '', /api/v1/sources/lawson-lkm/supplier/V-1, false",
        "POST, '', /api/v1/sources/lawson-lkm/batches, false",
        "POST, '', /api/v1/sources/lawson-lkm/supplier/batches/extra, false",
        "POST, '', /api/v1/sources/lawson-lkm/a%2Fb/batches, true",
        "POST, '', /api/v1/batches, false"
    })
    void onlyAnUploadIsStreamed(String method, String context, String uri, boolean streamed) {
        var request = new MockHttpServletRequest(method, uri);
        request.setContextPath(context);

        assertThat(new UploadPath().comesWith(request)).isEqualTo(streamed);
    }

    @ParameterizedTest(name = "{0} of 1000 bytes, {1} of 300 rows decided: {2} %")
    @CsvSource({"0, 300, 0", "333, 300, 33.3", "1000, 100, 33.3", "1000, 299, 99.6", "999, 300, 99.9", "1000, 300, 100"
    })
    void percentIsNeverRoundedUpToTheEnd(long read, long decided, double percent) {
        var counts = new BatchCounts(300, 300, 0, 0, 0, 0, decided);

        assertThat(BatchView.of(batch(BatchState.RUNNING, read, counts), NOW).percent())
                .isEqualTo(percent);
    }

    @Test
    void anUploadTellsWhatIsPendingAndHowLongItTakes() {
        var counts = new BatchCounts(100, 60, 20, 5, 10, 5, 10);
        var view = BatchView.of(batch(BatchState.RUNNING, 500, counts), NOW.plusSeconds(10));

        assertThat(view.pending()).isEqualTo(50);
        assertThat(view.rowsPerSecond()).isEqualTo(5);
        assertThat(view.percent()).isEqualTo(25);
        assertThat(view.secondsLeft()).isEqualTo(30);
        assertThat(List.of(view.landed(), view.unchanged(), view.older(), view.quarantined(), view.rejected()))
                .containsExactly(60L, 20L, 5L, 10L, 5L);
        assertThat(view.landed() + view.unchanged() + view.older() + view.quarantined() + view.rejected())
                .isEqualTo(view.rows());
    }

    @Test
    void anUploadNamesItsSenderAndItsForm() {
        var view = BatchView.of(batch(BatchState.WAITING, 0, BatchCounts.NONE), NOW);

        assertThat(List.of(view.source(), view.facility(), view.domain(), view.sentBy(), view.format()))
                .containsExactly("lawson-lkm", "LKM", "supplier", "tess", "CSV");
        assertThat(view.state()).isEqualTo(BatchState.WAITING);
        assertThat(view.reason()).isEqualTo("The lane decides what landed before.");
    }

    @ParameterizedTest
    @EnumSource(Receipt.State.class)
    void aReceiptSaysItsStateInSmallLetters(Receipt.State state) {
        var view = ReceiptView.of(STREAM, "V-1", new Receipt(state, null, false, null));

        assertThat(view.state()).isEqualToIgnoringCase(state.name()).matches("[a-z]+");
        assertThat(view.golden()).isNull();
        assertThat(view.position()).isNull();
    }

    @Test
    void aReceiptOfADecidedChangeLeadsToItsGoldenRecord() {
        var link = new GoldenLink(ID, "SUP-0000123", 4);
        var view = ReceiptView.of(STREAM, "V-1", new Receipt(Receipt.State.LANDED, 48_213L, true, link));

        assertThat(view)
                .isEqualTo(new ReceiptView(
                        "landed",
                        48_213L,
                        "lawson-lkm",
                        "supplier",
                        "V-1",
                        new ReceiptView.GoldenLinkView(ID, "SUP-0000123", 4)));
    }

    @Test
    void aQuarantinedChangeLeadsWithWhatStopsItAndWhatToDo() {
        var warning = new Finding("phone", Finding.Severity.WARNING, "placeholder", "This looks like a placeholder.");
        var error = new Finding("addresses[0].gln", Finding.Severity.ERROR, "identifier", "The check digit is wrong.");
        var view = QuarantinedView.of(change(null, warning, error));

        assertThat(List.of(view.code(), view.field(), view.message()))
                .containsExactly("identifier", "addresses[0].gln", "The check digit is wrong.");
        assertThat(view.suggestion()).contains("original document");
        assertThat(view.findings())
                .containsExactly(
                        new FindingView("phone", "WARNING", "placeholder", "This looks like a placeholder."),
                        new FindingView("addresses[0].gln", "ERROR", "identifier", "The check digit is wrong."));
        assertThat(view.closed()).isNull();
        assertThat(view.row()).isEqualTo(17);
    }

    @Test
    void aClosedChangeSaysWhoClosedItIfAnybodyDid() {
        var error = new Finding("", Finding.Severity.ERROR, "lane-failed", "It could not be decided.");

        assertThat(QuarantinedView.of(change(new QuarantinedChange.Closing(NOW, "maria", "Test record"), error))
                        .closed())
                .isEqualTo(new QuarantinedView.ClosingView(NOW, "maria", "Test record"));
        assertThat(QuarantinedView.of(change(new QuarantinedChange.Closing(NOW, null, null), error))
                        .closed())
                .isEqualTo(new QuarantinedView.ClosingView(NOW, null, null));
    }

    @Test
    void aDecisionIsADiscardOrARelease() {
        Map<String, @Nullable Object> correction = new HashMap<>();
        correction.put("gln", "9520000000011");
        correction.put("tin", null);

        assertThat(body(Action.DISCARD, "Test record", null).decision())
                .isEqualTo(new QuarantineDecision.Discard(ID, 3, "Test record"));
        assertThat(body(Action.RELEASE, null, correction).decision())
                .isEqualTo(new QuarantineDecision.Release(ID, 3, correction));
    }

    @Test
    void whatIsNotSaidInADecisionIsEmpty() {
        assertThat(body(Action.DISCARD, null, null).decision()).isEqualTo(new QuarantineDecision.Discard(ID, 3, ""));
        assertThat(body(Action.RELEASE, null, null).decision())
                .isEqualTo(new QuarantineDecision.Release(ID, 3, Map.of()));
        assertThat(new ReleaseBody(null).given()).isEmpty();
    }

    @Test
    void aDecisionNeedsWhichOneInWhichVersionAndWhat() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var validator = factory.getValidator();
            var whole = body(Action.DISCARD, "Test record", null);

            assertThat(validator.validate(new DecisionsBody(List.of(whole)))).isEmpty();
            assertThat(validator.validate(new DecisionsBody(List.of()))).hasSize(1);
            assertThat(validator.validate(new DecisionsBody(Collections.nCopies(QuarantineDecisions.MOST, whole))))
                    .isEmpty();
            assertThat(validator.validate(new DecisionsBody(Collections.nCopies(QuarantineDecisions.MOST + 1, whole))))
                    .hasSize(1);
            assertThat(validator.validate(new DecisionsBody(
                            List.of(new DecisionBody(ID, -1, Action.DISCARD, "x".repeat(501), null)))))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactlyInAnyOrder("decisions[0].version", "decisions[0].reason");
        }
    }

    @Test
    void anAnswerToOneOfManyHasItsOwnProblem() {
        var stale = Refusal.stale("quarantined change");
        var refused = AnswerView.of(new QuarantineDecisions.Answer(ID, QuarantinedChange.State.OPEN, stale));
        var done = AnswerView.of(new QuarantineDecisions.Answer(ID, QuarantinedChange.State.RELEASED, null));

        assertThat(done).isEqualTo(new AnswerView(ID, "RELEASED", null));
        assertThat(refused.state()).isEqualTo("OPEN");
        assertThat(refused.problem()).isNotNull().satisfies(problem -> {
            assertThat(problem.status()).isEqualTo(412);
            assertThat(problem.errors()).isEqualTo(stale.errors());
        });
    }

    @Test
    void aUnitGoesOutAsItCameIn() {
        var everywhere = new UnitCode(null, "CS", new Unit("CA", "CS", null, "Case"));
        var here = new UnitCode(new FacilityCode("LKM"), "MLT", new Unit("ML", "MLT", "mL", "Milliliter"));

        assertThat(UnitView.of(everywhere).asUnitCode()).isEqualTo(everywhere);
        assertThat(UnitView.of(here).asUnitCode()).isEqualTo(here);
        assertThat(UnitView.of(here).facility()).isEqualTo("LKM");
    }

    @Test
    void aUnitOfNoFacilityThereCanBeIsRefused() {
        var unit = new UnitView("nowhere at all", "CS", "CA", "CS", null, "Case");

        assertThatThrownBy(unit::asUnitCode).isInstanceOf(MalformedKey.class);
    }

    @Test
    void aSourceWithoutABadgePatternHasTheFirst() {
        var lakemont = new FacilityCode("LKM");
        var plain = new SourceBody("Lawson, Lakemont", "erp", lakemont, 2, "LAW", null);
        var dotted = new SourceBody("Lawson, Lakemont", "erp", lakemont, 2, "LAW", 5);

        assertThat(plain.of(STREAM.source()).badgePattern()).isEqualTo(1);
        assertThat(dotted.of(STREAM.source()).badgePattern()).isEqualTo(5);
        assertThat(SourceView.of(dotted.of(STREAM.source())))
                .isEqualTo(new SourceView("lawson-lkm", "Lawson, Lakemont", "erp", "LKM", 2, "LAW", 5));
    }

    private static DecisionBody body(
            Action action, @Nullable String reason, @Nullable Map<String, @Nullable Object> correction) {
        return new DecisionBody(ID, 3, action, reason, correction);
    }

    private static QuarantinedChange change(QuarantinedChange.@Nullable Closing closing, Finding... findings) {
        return new QuarantinedChange(
                ID,
                3,
                closing == null ? QuarantinedChange.State.OPEN : QuarantinedChange.State.DISCARDED,
                STREAM.source(),
                new FacilityCode("LKM"),
                STREAM.domain(),
                "V-10442",
                SourcePosition.version(7),
                NOW,
                false,
                Map.of("legalName", "Northmere"),
                List.of(findings),
                null,
                17,
                NOW,
                NOW,
                closing);
    }

    private static Batch batch(BatchState state, long read, BatchCounts counts) {
        return new Batch(
                ID,
                STREAM,
                new FacilityCode("LKM"),
                "tess",
                "correlation",
                new UploadFormat(UploadFormat.Kind.CSV, StandardCharsets.UTF_8, null, null),
                1000,
                "00",
                new UUID(2, 2),
                NOW,
                state,
                "The lane decides what landed before.",
                read,
                counts,
                new Batch.Run(1, NOW, 0),
                null,
                null);
    }
}
