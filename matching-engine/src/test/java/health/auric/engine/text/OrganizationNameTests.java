package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationNameTests extends StandardizerContract {

    @Override
    Object standardize(String text) {
        return OrganizationName.of(text);
    }

    private static String words(String name) {
        return String.join(" ", OrganizationName.of(name).words());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Becton, Dickinson & Co.          | becton dickinson | co
            MEDLINE INDUSTRIES, L.P.         | medline industry | lp
            Müller Medizintechnik GmbH & Co. KG | muller medizintechnik | gmbh kg co
            Acme Limited Liability Company   | acme | llc
            Smith & Jones, P.C.              | smith and jones | pc
            Limited Brands, Inc.             | limited brands | inc
            Company                          | company | ''
            """)
    void legalFormsAreLiftedIntoAFieldOfTheirOwn(String name, String words, String forms) {
        var read = OrganizationName.of(name);

        assertThat(String.join(" ", read.words())).isEqualTo(words);
        assertThat(String.join(" ", read.legalForms())).isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stryker Sales, LLC (dba Stryker Orthopaedics) | stryker sales | trading_as | stryker orthopedic
            Acme Corp d/b/a Best Parts                    | acme          | trading_as | best parts
            New Name fka Old Name                         | new name      | formerly   | old name
            Acme a.k.a. Apex                              | acme          | also_known_as | apex
            """)
    void otherNamesAreKeptWithTheirRelation(String name, String words, String relation, String other) {
        var read = OrganizationName.of(name);

        assertThat(String.join(" ", read.words())).isEqualTo(words);
        assertThat(read.otherNames()).singleElement().satisfies(found -> {
            assertThat(found.relation()).isEqualTo(relation);
            assertThat(String.join(" ", found.words())).isEqualTo(other);
        });
    }

    @Test
    void receiversOfMailAreNotPartOfTheName() {
        var read = OrganizationName.of("Acme Corp, Attn: Jane Doe");

        assertThat(read.words()).containsExactly("acme");
        assertThat(read.receivers())
                .singleElement()
                .satisfies(found -> assertThat(found.words()).containsExactly("jane", "doe"));
        assertThat(words("c/o Acme Corp")).isEqualTo("acme");
    }

    @Test
    void initialsArePutTogether() {
        assertThat(words("D C H Regional"))
                .isEqualTo(words("DCH Reg'l".replace("'", "")))
                .isEqualTo("dch regional");
        assertThat(words("3 M Health Care")).isEqualTo(words("3M HEALTHCARE"));
        assertThat(words("B-D Medical")).isEqualTo("bd medical");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ST VINCENT'S EAST     | saint vincents east
            St. Mary Med Ctr      | saint mary medical center
            5th St Clinic         | 5th street clinic
            Main St Clinic        | main street clinic
            St of Ohio            | state of ohio
            Clinic on Main St     | clinic on main street
            Mt Carmel St Ann's    | mt carmel saint anns
            """)
    void stIsReadByItsPlace(String name, String words) {
        assertThat(words(name)).isEqualTo(words);
    }

    @Test
    void parentAndSiteAreParted() {
        var dashed = OrganizationName.of("Decatur Morgan Hospital-Decatur Campus");
        var spaced = OrganizationName.of("Easter Seals - Gilchrist-Marchman");

        assertThat(dashed.parent()).containsExactly("decatur", "morgan", "hospital");
        assertThat(dashed.site()).containsExactly("decatur", "campus");
        assertThat(spaced.site()).containsExactly("gilchrist", "marchman");
        assertThat(OrganizationName.of("New York-Presbyterian").site()).isEmpty();
    }

    @Test
    void departmentsAreFound() {
        assertThat(OrganizationName.of("Acme Sales Div").department()).containsExactly("sales", "division");
        assertThat(OrganizationName.of("Dept of Veterans Affairs").department())
                .containsExactly("department", "of", "veterans", "affairs");
    }

    @Test
    void theAcronymLeavesOutSmallWords() {
        assertThat(OrganizationName.of("Bank of the West").acronym()).isEqualTo("bw");
        assertThat(OrganizationName.of("Acme").acronym()).isEmpty();
    }

    @Test
    void aProfileMayBringItsOwnVocabulary() {
        var mills = Vocabulary.shipped("business").with("paper mill = pm");

        assertThat(OrganizationName.of("Oxford PM Inc", mills).words()).containsExactly("oxford", "paper", "mill");
        assertThat(OrganizationName.of("Oxford Hosp", Vocabulary.shipped("business"))
                        .words())
                .containsExactly("oxford", "hosp");
    }

    @Test
    void statusTextIsFlagged() {
        var read = OrganizationName.of("ZZ-ACME INC DO NOT USE");

        assertThat(read.words()).containsExactly("acme");
        assertThat(read.flags()).contains(Quality.DO_NOT_USE, Quality.INACTIVE);
        assertThat(OrganizationName.of("n/a").isAbsent()).isTrue();
    }
}
