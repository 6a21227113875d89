package health.auric.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A thousand random tampers, each on an untouched chain, each found. */
class TamperTests {

    private static final int TAMPERS = 1000;

    private static Chain chain;
    private static Anchors anchors;

    @BeforeAll
    static void grow() throws SQLException {
        chain = Chain.of(Tamper.LENGTH);
        anchors = chain.anchors(
                Tamper.ANCHORED.stream().mapToLong(Integer::longValue).toArray());
    }

    @AfterAll
    static void close() throws SQLException {
        chain.close();
    }

    @Test
    void anUntouchedChainIsIntact() {
        var report = chain.verify(anchors);

        assertThat(report.firstBreak()).isEmpty();
        assertThat(report.entries()).isEqualTo(Tamper.LENGTH);
        assertThat(report.anchors()).isEqualTo(4);
    }

    @Test
    void everyRandomTamperIsFound() throws SQLException {
        var done = new EnumMap<Tamper, Integer>(Tamper.class);
        for (int seed = 0; seed < TAMPERS; seed++) {
            var random = new Random(seed);
            var kind = Tamper.values()[seed % Tamper.values().length];
            chain.asSuperuser();
            var expected = kind.apply(chain, random);
            var found = chain.verify(anchors).firstBreak();
            chain.undo();

            assertThat(found).as("%s, seed %d", kind, seed).isPresent();
            assertThat(expected.matches(found.orElseThrow()))
                    .as("%s, seed %d: %s instead of %s", kind, seed, found, expected)
                    .isTrue();
            done.merge(kind, 1, Integer::sum);
        }

        assertThat(done).hasSize(Tamper.values().length);
        assertThat(done.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(TAMPERS);
        assertThat(chain.verify(anchors).intact()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"REWRITE", "REWRITE_AS_ANOTHER_CHAIN", "CUT_WITH_HEAD"})
    void whatIsConsistentInItselfIsFoundByTheAnchorAlone(Tamper tamper) throws SQLException {
        chain.asSuperuser();
        tamper.apply(chain, new Random(1));

        assertThat(chain.verify(Anchors.NONE).firstBreak()).isEmpty();
        assertThat(chain.verify(anchors).firstBreak()).isPresent();
        chain.undo();
    }

    @Test
    void everyColumnCountsAndAFlippedBitIsFoundInEach() throws SQLException {
        for (var column : Tamper.COLUMNS) {
            for (int seed = 0; seed < 5; seed++) {
                chain.asSuperuser();
                int rows = chain.run(
                        "update audit.audit_entry set " + Tamper.flip(column, new Random(seed)) + " where seq = 33");
                var found = chain.verify(anchors).firstBreak();
                chain.undo();

                assertThat(rows).isOne();
                assertThat(found)
                        .as(column)
                        .hasValueSatisfying(at -> assertThat(at.seq()).isEqualTo(33));
            }
        }
    }

    @Test
    void aDamagedAnchorFileIsFoundAfterTheChainItself() throws SQLException {
        var damaged = new Anchors(anchors.all(), 3);

        assertThat(chain.verify(damaged).firstBreak())
                .contains(new ChainBreak(
                        0, ChainBreak.Kind.ANCHOR_DAMAGED, "Line 3 of the anchor file is not what was written."));
        chain.asSuperuser();
        chain.delete(7);
        assertThat(chain.verify(damaged).firstBreak()).contains(ChainBreak.missing(7));
        chain.undo();
    }

    @Test
    void anEmptyChainIsIntactAndCannotHaveAnEntryAtZero() throws SQLException {
        try (var empty = Chain.of(0)) {
            assertThat(empty.verify(Anchors.NONE).firstBreak()).isEmpty();

            empty.insert(Chain.entry(0, empty.entries.head().genesis()));
            assertThat(empty.verify(Anchors.NONE).firstBreak())
                    .hasValueSatisfying(found -> assertThat(found.kind()).isEqualTo(ChainBreak.Kind.INSERTED));
        }
    }
}
