package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalStatesTests {

    /** Per state or territory: ZIP codes that lie in it, and one of a neighbor. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    AL, 35203 36104 36602, 39901
                    AK, 99501 99701 99801, 98101
                    AZ, 85003 85701 86001, 87101
                    AR, 72201 71601 72901, 75501
                    CA, 90012 94102 95814 96001, 89501
                    CO, 80202 80903 81501, 82001
                    CT, 06103 06510 06902, 02903
                    DE, 19801 19901, 19103
                    DC, 20001 20500 20260, 20814
                    FL, 33101 32301 34201, 30303
                    GA, 30303 31401 39813, 29201
                    HI, 96813 96720, 96910
                    ID, 83702 83814, 84101
                    IL, 60601 62701, 63101
                    IN, 46204 47901, 45202
                    IA, 50309 52401, 61201
                    KS, 66603 67202, 64106
                    KY, 40202 42101, 37201
                    LA, 70112 71101, 39201
                    ME, 03901 04101 04901, 03801
                    MD, 20814 21201 21801, 20001
                    MA, 01103 02108 02740 05501, 02903
                    MI, 48226 49503, 46601
                    MN, 55401 56301, 58102
                    MS, 39201 38601 39730, 36602
                    MO, 63101 64106 65801, 66101
                    MT, 59101 59801, 58501
                    NE, 68102 69101, 57101
                    NV, 89101 89501, 84790
                    NH, 03101 03801, 05401
                    NJ, 07102 08608, 10001
                    NM, 87102 88201, 79901
                    NY, 10001 12207 14604 00501 06390, 07030
                    NC, 27601 28202, 29401
                    ND, 58102 58501, 57401
                    OH, 43215 44113 45202, 41011
                    OK, 73102 74103, 75201
                    OR, 97201 97701, 98660
                    PA, 15222 17101 19103, 19801
                    RI, 02903 02840, 02740
                    SC, 29201 29401, 30901
                    SD, 57101 57701, 58501
                    TN, 37201 38103, 42101
                    TX, 73301 75201 77002 79901 88510, 73102
                    UT, 84101 84770, 83201
                    VT, 05401 05602, 05501
                    VA, 20101 22314 23219 24011, 20814
                    WA, 98101 99201, 97201
                    WV, 25301 26501, 24011
                    WI, 53202 54301, 55401
                    WY, 82001 83001, 80202
                    PR, 00601 00907, 00802
                    VI, 00802 00840, 00907
                    GU, 96910 96931, 96950x
                    AS, 96799, 96813
                    MP, 96950, 96799
                    AA, 34002 34039, 34102
                    AE, 09001 09898, 10001
                    AP, 96201 96698, 96799
                    """)
    void aZipCodeLiesWhereItsCityLies(String state, String inside, String outside) {
        for (var postal : inside.split(" ")) {
            assertThat(PostalStates.agree(state, postal)).as(postal).isTrue();
        }
        // Guam shares its prefix with the Marianas, so there is nothing to tell apart.
        assertThat(PostalStates.agree(state, outside)).as(outside).isEqualTo(outside.endsWith("x"));
    }

    @Test
    void aStateNobodyKnowsAgreesWithNothing() {
        assertThat(PostalStates.knows("XX")).isFalse();
        assertThat(PostalStates.agree("XX", "12345")).isFalse();
    }

    @Test
    void whatIsNoZipCodeLiesNowhere() {
        assertThat(PostalStates.agree("NY", "ABC")).isFalse();
        assertThat(PostalStates.agree("NY", "1 2")).isFalse();
        assertThat(PostalStates.agree("NY", "١٢٣")).isFalse();
    }
}
