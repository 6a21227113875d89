package health.auric.engine;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchProfileTests {

    private static final List<String> COLUMNS = List.of("name", "address", "city", "Facility Type");

    private static final Table TABLE = new Table(
            COLUMNS,
            List.of(
                    new Entry("a", "x", List.of("Mercy Hospital", "12 Main Street", "Peoria", "Acute Care Hospitals")),
                    new Entry("b", "y", List.of("Mercy Hospital", "12 Main St", "Peoria", "Critical Access Hospitals")),
                    new Entry("c", "y", List.of("Lakeview Clinic", "7 Oak Road", "Elgin", "Acute Care Hospitals"))));

    @Test
    void aSuggestedProfileKeepsKindsApartInEveryCategory() {
        assertThat(MatchProfile.suggest(TABLE).fields()).contains(new Field("Facility Type", Kind.CATEGORY));
        assertThat(MatchProfile.suggest(TABLE).vetoes()).containsExactly("kind facility_type");
    }

    @Test
    void facilitiesOfTwoCertifiedKindsAreNotLinkedWithoutAPerson() {
        for (MatchProfile profile : List.of(MatchProfile.suggest(TABLE), MatchProfile.shipped("location", TABLE))) {
            Outcome outcome = Matcher.of(profile, TABLE, Mode.LINK).run();

            assertThat(outcome.links()).as(profile.name()).isEmpty();
            assertThat(outcome.considered())
                    .anySatisfy(link -> assertThat(link.verdict()).isEqualTo(Verdict.UNSURE));
        }
    }
}
