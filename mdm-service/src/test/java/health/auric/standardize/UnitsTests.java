package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.TestDatabase;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DataJpaTest(properties = "spring.flyway.enabled=false")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import(Units.class)
class UnitsTests {

    private static final SourceCode HOSPITAL = new SourceCode("lawson-lkm");
    private static final SourceCode X12 = new SourceCode("edi-832");
    private static final FacilityCode NORTH = new FacilityCode("LKM");

    private static final Unit CASE = new Unit("CA", "CS", null, "Case");
    private static final Unit CASSETTE = new Unit("CS", "CT", null, "Cassette");
    private static final Unit MILLILITER = new Unit("ML", "MLT", "mL", "Milliliter");

    @Autowired
    private Units units;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", TestDatabase::migrated);
        properties.add("spring.datasource.username", () -> "postgres");
    }

    @Test
    void theSameLettersMeanWhatEachSourceMeans() {
        units.replace(HOSPITAL, List.of(new UnitCode(null, "CS", CASE)));
        units.replace(X12, List.of(new UnitCode(null, "CS", CASSETTE), new UnitCode(null, "CA", CASE)));

        assertThat(units.translate(HOSPITAL, null, "CS")).contains(CASE);
        assertThat(units.translate(X12, null, "CS")).contains(CASSETTE);
        assertThat(units.translate(X12, null, "CA")).contains(CASE);
    }

    @Test
    void anUnknownCodeStopsInsteadOfBeingGuessed() {
        units.replace(HOSPITAL, List.of(new UnitCode(null, "CS", CASE)));

        assertThat(units.translate(HOSPITAL, NORTH, "CA")).isEmpty();
        assertThat(units.translate(new SourceCode("nobody"), null, "CS")).isEmpty();
    }

    @Test
    void theTableIsStoredWholeAndReplacedWhole() {
        var rows = List.of(new UnitCode(null, "ML", MILLILITER), new UnitCode(NORTH, "CS", CASSETTE));
        units.replace(HOSPITAL, List.of(new UnitCode(null, "OLD", CASE)));

        units.replace(HOSPITAL, rows);

        assertThat(units.tableOf(HOSPITAL).codes()).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void aRefusedTableLeavesTheOldOneInPlace() {
        units.replace(X12, List.of(new UnitCode(null, "CA", CASE)));

        assertThatThrownBy(() ->
                        units.replace(X12, List.of(new UnitCode(null, "cs", CASE), new UnitCode(null, "CS", CASSETTE))))
                .isInstanceOf(AmbiguousUnitCode.class);

        assertThat(units.tableOf(X12).codes()).hasSize(1);
    }

    @Test
    void theDatabaseItselfRefusesTwoMeaningsForTheWholeSource(@Autowired JdbcClient jdbc) {
        var row =
                "insert into standardize.unit_code (source, code, x12, rec21, display) values ('two', 'CS', 'CA', 'CS', 'Case')";
        jdbc.sql(row).update();

        assertThatThrownBy(() -> jdbc.sql(row).update()).hasMessageContaining("unit_code");
    }
}
