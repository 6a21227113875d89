package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.kernel.FacilityCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTableTests {

    private static final FacilityCode NORTH = new FacilityCode("LKN");
    private static final FacilityCode SOUTH = new FacilityCode("LKS");
    private static final Unit CARTON = new Unit("CT", "CT", null, "Carton");
    private static final Unit COUNT = new Unit("EA", "C62", null, "Count");

    private final UnitTable table =
            new UnitTable(List.of(new UnitCode(null, "CT", CARTON), new UnitCode(NORTH, "CT", COUNT)));

    @Test
    void theFacilitysOwnMeaningWins() {
        assertThat(table.translate(NORTH, "CT")).contains(COUNT);
        assertThat(table.translate(SOUTH, "CT")).contains(CARTON);
        assertThat(table.translate(null, "CT")).contains(CARTON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ct", " CT ", "Ct", "\u00a0CT", "ＣＴ"})
    void caseAndBlanksMeanNothing(String code) {
        assertThat(table.translate(null, code)).contains(CARTON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "CTN", "C T", "\u0000"})
    void anUnknownCodeHasNoUnit(String code) {
        assertThat(table.translate(null, code)).isEmpty();
    }

    @Test
    void oneCodeWithTwoMeaningsIsRefusedByName() {
        assertThatThrownBy(() ->
                        new UnitTable(List.of(new UnitCode(NORTH, "CT", CARTON), new UnitCode(NORTH, "ct", COUNT))))
                .isInstanceOf(AmbiguousUnitCode.class)
                .hasMessage("The unit code CT has two rows for facility LKN; a code means one unit.");
        assertThatThrownBy(() ->
                        new UnitTable(List.of(new UnitCode(null, "CT", CARTON), new UnitCode(null, "CT", CARTON))))
                .hasMessageContaining("the whole source");
    }
}
