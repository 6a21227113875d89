package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.candidate.CutReason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutShortTests {

    private static final int ALIKE = 2_000;

    @Test
    void aRunThatMetEverythingSaysNothing() {
        var run = Runs.of("id,name,city\n1,Blue Door,Lakemont\n2,Blue Door Inc,Lakemont\n3,Old Post,Brannoc\n");

        assertThat(run.cut().sentences()).isEmpty();
        assertThat(run.cut().crowdedRecords()).isEmpty();
    }

    @Test
    void valuesTooManyShareAreNamedAsAPersonKnowsThem() {
        var run = many();

        assertThat(run.matcher().cut().oversized()).isNotEmpty();
        assertThat(run.cut().sentences())
                .anyMatch(sentence ->
                        sentence.matches(".*too common to bring records together alone: .+ \\([0-9,]+\\).*"))
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("key", "^", "$"));
    }

    @Test
    void recordsThatHaveMoreLikeThemThanAreComparedAreNamed() {
        var run = many();
        int crowded = run.matcher().cut().records(CutReason.CROWDED);

        assertThat(run.cut().crowdedRecords()).hasSize(crowded);
        assertThat(run.cut().crowded()).hasSize(crowded > 0 ? 1 : 0);
        assertThat(WorthKnowing.of(run)).containsAll(run.cut().crowded());
    }

    @Test
    void whereMoreAreAlikeThanAreComparedTheRowSaysSo() {
        var run = many();
        var rows = new ArrayList<List<String>>();
        new MatchedRows(run).write(rows::add);
        var crowded = run.cut().crowdedRecords();

        assertThat(rows).hasSize(ALIKE + 1);
        assertThat(rows.subList(1, rows.size()))
                .allSatisfy(row -> assertThat(row.get(3).contains("More records are much like it than were compared."))
                        .isEqualTo(crowded.contains(row.get(4))));
    }

    /** Many records with nearly the same name in one place, each with a phone of its own. */
    private static Run many() {
        var csv = new StringBuilder("id,name,city,zip,phone\n");
        for (int i = 0; i < ALIKE; i++) {
            csv.append("%d,Harbor Medical Center %d,Lakemont,43901,740-555-%04d\n".formatted(i, i % 40, i));
        }
        return Runs.of(csv.toString());
    }
}
