package health.auric.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.golden.ExclusiveValue;
import health.auric.golden.GoldenHead;
import health.auric.golden.Hold;
import health.auric.golden.Link;
import health.auric.golden.RecordState;
import health.auric.intake.LandedChange;
import health.auric.intake.SourceHead;
import health.auric.intake.SourcePosition;
import health.auric.kernel.SourceCode;
import health.auric.model.Claim;
import health.auric.model.DomainDefinition;
import health.auric.model.ShippedDomains;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which golden record a source record finds, and the working state that is decided with. */
class LinkingTests {

    private static final DomainDefinition SUPPLIER = ShippedDomains.named("supplier");
    private static final SourceCode LAWSON = new SourceCode("lawson");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final ExclusiveValue DUNS = new ExclusiveValue("DUNS", "150483782");
    private static final ExclusiveValue LEI = new ExclusiveValue("LEI", "5493001KJTIIGC8Y1R12");

    private final Map<UUID, WorkingGolden> goldens = new HashMap<>();
    private final List<Hold> holds = new ArrayList<>();

    @Test
    void aRecordLikeNoOtherGetsAGoldenRecordOfItsOwn() {
        var choice = choose(record(1, Map.of("legalName", "TERN", "duns", "150483782")));

        assertThat(choice.rule()).isEqualTo("own");
        assertThat(choice.golden().isNew()).isTrue();
        assertThat(goldens).containsValue(choice.golden());
        assertThat(choice.golden().id.version()).isEqualTo(7);
    }

    @Test
    void anIdentifierThatIsHeldLeadsToItsHolder() {
        var acme = living(1, Map.of("duns", "150483782"), DUNS);
        var choice = choose(record(9, Map.of("duns", "150483782")));

        assertThat(choice.golden()).isSameAs(acme);
        assertThat(choice.rule()).isEqualTo("DUNS");
    }

    @Test
    void theFirstDeclaredIdentifierLeads() {
        var byDuns = living(1, Map.of("duns", "150483782"), DUNS);
        living(2, Map.of("lei", "5493001KJTIIGC8Y1R12"), LEI);

        var choice = choose(record(9, Map.of("lei", "5493001KJTIIGC8Y1R12", "duns", "150483782")));

        assertThat(choice.golden()).isSameAs(byDuns);
        assertThat(choice.contest()).isEqualTo(Linking.CLAIMED_BY_TWO);
    }

    @Test
    void aVetoLeadsToTheNextIdentifierAndIsRemembered() {
        living(1, Map.of("duns", "150483782", "tin", "471234567"), DUNS);
        var byLei = living(2, Map.of("lei", "5493001KJTIIGC8Y1R12"), LEI);

        var choice = choose(record(9, Map.of("duns", "150483782", "lei", "5493001KJTIIGC8Y1R12", "tin", "981234567")));

        assertThat(choice.golden()).isSameAs(byLei);
        assertThat(choice.rule()).isEqualTo("LEI");
        assertThat(choice.contest()).isEqualTo("Kept apart from its holder: Two tax numbers are two legal parties.");
    }

    @Test
    void aVetoAgainstOneMemberIsEnough() {
        var acme = living(1, Map.of("duns", "150483782"), DUNS);
        acme.add(record(2, Map.of("level", "LEGAL")));

        var choice = choose(record(9, Map.of("duns", "150483782", "level", "SITE")));

        assertThat(choice.golden()).isNotSameAs(acme);
        assertThat(choice.rule()).isEqualTo("own");
        assertThat(choice.contest()).startsWith("Kept apart from its holder: A site is not its legal party");
    }

    @Test
    void aSiteThatRepeatsATaxNumberIsNotLedByIt() {
        living(1, Map.of("tin", "471234567"), new ExclusiveValue("US-TIN", "471234567"));

        assertThat(choose(record(9, Map.of("tin", "471234567", "level", "SITE")))
                        .rule())
                .isEqualTo("own");
        assertThat(choose(record(9, Map.of("tin", "471234567", "level", "LEGAL")))
                        .rule())
                .isEqualTo("US-TIN");
    }

    @Test
    void aContestLeadsNowhere() {
        var holder = living(1, Map.of("duns", "150483782"), DUNS);
        var contester = living(2, Map.of("duns", "150483782"));
        holds.add(new Hold(DUNS, contester.id, "why"));

        assertThat(choose(record(9, Map.of("duns", "150483782"))).golden()).isSameAs(holder);
    }

    @ParameterizedTest
    @CsvSource({"RETIRED, false, returned", "ACTIVE, true, own", "MERGED, false, own"})
    void aRecordThatComesBackFindsItsOldPlaceIfItIsEmpty(RecordState before, boolean inhabited, String rule) {
        var old = golden(1, before);
        if (inhabited) {
            old.add(record(2, Map.of("legalName", "ANOTHER")));
        }
        var back = record(9, Map.of("legalName", "TERN"));
        back.lastLink = new Link(back.id, 1, old.id, false);

        var choice = choose(back);

        assertThat(choice.rule()).isEqualTo(rule);
        assertThat(choice.golden() == old).isEqualTo(rule.equals("returned"));
    }

    @Test
    void anIdentifierCountsMoreThanAnOldPlace() {
        var old = golden(1, RecordState.RETIRED);
        var holder = living(2, Map.of("duns", "150483782"), DUNS);
        var back = record(9, Map.of("duns", "150483782"));
        back.lastLink = new Link(back.id, 1, old.id, false);

        assertThat(choose(back).golden()).isSameAs(holder);
    }

    @Test
    void aGoldenRecordClaimsWhatItsMembersCarry() {
        var book = new HoldBook(List.of());
        var snapshot = new Snapshot(Map.of(), goldens, book, List.of(), LocalDate.EPOCH);
        var golden = golden(1, RecordState.ACTIVE);
        golden.add(record(1, Map.of("duns", "150483782", "hin", List.of("A1"))));
        golden.add(record(2, Map.of("duns", "150483782", "lei", "5493001KJTIIGC8Y1R12")));
        new Linking(SUPPLIER, snapshot).claim(golden, "why");

        assertThat(golden.claims()).containsExactlyInAnyOrder(DUNS, LEI);
        assertThat(book.holder(DUNS)).isEqualTo(golden.id);
        assertThat(book.holder(LEI)).isEqualTo(golden.id);
    }

    /** The cells: the state before, empty when new; whether it has members; the state after. */
    @ParameterizedTest
    @CsvSource({
        ", true, ACTIVE",
        ", false, RETIRED",
        "ACTIVE, true, ACTIVE",
        "ACTIVE, false, RETIRED",
        "RETIRED, true, ACTIVE",
        "RETIRED, false, RETIRED",
        "ON_HOLD, true, ON_HOLD",
        "ON_HOLD, false, RETIRED",
        "MERGED, false, MERGED",
        "IN_REVIEW, true, IN_REVIEW",
    })
    void membersDecideWhetherAGoldenRecordLives(@Nullable RecordState before, boolean members, RecordState after) {
        var golden = golden(1, before);
        if (members) {
            golden.add(record(1, Map.of()));
        }

        assertThat(golden.state()).isEqualTo(after);
        assertThat(golden.isNew()).isEqualTo(before == null);
    }

    @Test
    void aGoldenRecordKeepsWhatItsLastMemberSaid() {
        var golden = golden(1, RecordState.ACTIVE);
        var member = record(1, Map.of("legalName", "TERN"));
        golden.add(member);
        assertThat(member.golden).isSameAs(golden);

        golden.remove(member);
        member.content = Map.of("legalName", "CHANGED LATER");

        assertThat(member.golden).isNull();
        assertThat(golden.isEmpty()).isTrue();
        assertThat(golden.lastMember)
                .isNotNull()
                .satisfies(last -> assertThat(last.content).isEqualTo(Map.of("legalName", "TERN")));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 1, past same",
        "4, 2, past",
        "5, 1, past same",
        "5, 2, past contradiction",
        "6, 1, same",
        "6, 2, ''",
    })
    void aChangeIsPlacedBySourceOrderAndContent(long version, int hash, String expected) {
        var record = new WorkingRecord(head(5, 1), Map.of("legalName", "TERN"), List.of());
        var change = change(version, hash, false, Map.of());

        assertThat(record.isPast(change)).isEqualTo(expected.contains("past"));
        assertThat(record.contradicts(change)).isEqualTo(expected.contains("contradiction"));
        assertThat(record.says(change)).isEqualTo(expected.contains("same"));
    }

    @Test
    void aChangeMakesTheNextVersion() {
        var record = new WorkingRecord(head(5, 1), Map.of("legalName", "TERN"), List.of());
        var change = change(6, 2, false, Map.of("legalName", "TERN INC"));

        record.become(change);

        assertThat(record.version).isEqualTo(4);
        assertThat(record.content).isEqualTo(Map.of("legalName", "TERN INC"));
        assertThat(record.changedAt).isEqualTo(NOON);
        assertThat(record.isPast(change)).isTrue();
        assertThat(record.says(change)).isTrue();
        assertThat(record.saysLocally(change)).isTrue();
    }

    @Test
    void aWithdrawalKeepsTheContentAndGivesUpTheClaims() {
        var content = Map.<String, Object>of("duns", "150483782");
        var record = new WorkingRecord(head(5, 1), content, SUPPLIER.identifiersOf(content));
        assertThat(record.exclusive()).containsExactly(DUNS);

        record.become(change(6, 2, true, Map.of()));

        assertThat(record.withdrawn).isTrue();
        assertThat(record.content).isEqualTo(content);
        assertThat(record.changedAt).isEqualTo(Instant.EPOCH);
        assertThat(record.exclusive()).isEmpty();
    }

    @Test
    void advancingMovesThePlaceAlone() {
        var record = new WorkingRecord(head(5, 1), Map.of(), List.of());
        record.advance(SourcePosition.version(9));

        assertThat(record.isPast(change(8, 2, false, Map.of()))).isTrue();
        assertThat(record.isPast(change(10, 2, false, Map.of()))).isFalse();
        assertThat(record.version).isEqualTo(3);
    }

    @Test
    void oneIdentifierUnderTwoAttributesIsClaimedOnce() {
        var record = new WorkingRecord(new UUID(0, 1), LAWSON, "V-1");
        record.claims = List.of(
                new Claim("npi", "NPI", "1", true, false),
                new Claim("replacementNpi", "NPI", "1", true, false),
                new Claim("hin", "HIN", "A1", false, false));

        assertThat(record.exclusive()).containsExactly(new ExclusiveValue("NPI", "1"));
    }

    private Linking.Choice choose(WorkingRecord record) {
        var snapshot = new Snapshot(Map.of(), goldens, new HoldBook(holds), List.of(), LocalDate.EPOCH);
        return new Linking(SUPPLIER, snapshot).choose(record);
    }

    private WorkingGolden living(int number, Map<String, Object> content, ExclusiveValue... held) {
        var golden = golden(number, RecordState.ACTIVE);
        golden.add(record(number, content));
        for (var identifier : held) {
            holds.add(new Hold(identifier, golden.id, null));
        }
        return golden;
    }

    private WorkingGolden golden(int number, @Nullable RecordState before) {
        var id = new UUID(1, number);
        var head = before == null ? null : new GoldenHead(id, number, 1, 1, before, "TERN", new byte[32]);
        var golden = new WorkingGolden(id, head, List.of());
        goldens.put(id, golden);
        return golden;
    }

    private static WorkingRecord record(int number, Map<String, Object> content) {
        var record = new WorkingRecord(new UUID(0, number), LAWSON, "V-" + number);
        record.content = content;
        record.claims = SUPPLIER.identifiersOf(content);
        return record;
    }

    private static SourceHead head(long version, int hash) {
        return new SourceHead(
                new UUID(0, 1),
                LAWSON,
                "V-1",
                3,
                SourcePosition.version(version),
                Instant.EPOCH,
                new byte[] {(byte) hash},
                null,
                false,
                "{}",
                null);
    }

    private static Change change(long version, int hash, boolean withdrawn, Map<String, Object> content) {
        var landed = new LandedChange(
                1,
                0,
                LAWSON,
                "V-1",
                SourcePosition.version(version),
                NOON,
                withdrawn,
                "{}",
                "{}",
                null,
                new byte[] {(byte) hash},
                null,
                "corr-0001");
        return new Change(landed, content, SUPPLIER.identifiersOf(content), new byte[0]);
    }
}
