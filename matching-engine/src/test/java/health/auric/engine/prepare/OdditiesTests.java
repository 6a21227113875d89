package health.auric.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class OdditiesTests {

    private final List<Field> fields = List.of(
            new Field("name", Kind.ORGANIZATION), new Field("note", Kind.IGNORE), new Field("npi", Kind.IDENTIFIER));
    private final Rows rows = new Rows(fields);
    private final Oddities oddities = new Oddities(fields, rows);

    @Test
    void countsWhatIsOddInEachColumn() {
        rows.add(List.of("Acme *DO NOT USE*", "n/a", "1234567893"));
        rows.add(List.of("n/a", "n/a", "1234567894"));
        rows.add(List.of("n/a", "n/a", ""));
        rows.freeze();

        assertThat(oddities.sentences())
                .containsExactly(
                        "Column name: 2 only fill the field and count as missing.",
                        "Column name: 1 say that the record is not to be used.",
                        "Column npi: 1 do not have the form or the check digit they should have.");
    }

    @Test
    void saysNothingOfOrdinaryValues() {
        rows.add(List.of("Acme", "n/a", "1234567893"));
        rows.freeze();

        assertThat(oddities.sentences()).isEmpty();
    }
}
