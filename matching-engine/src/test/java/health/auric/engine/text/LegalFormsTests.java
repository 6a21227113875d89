package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalFormsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alder surgical inc                         | alder surgical | inc
            alder incorporated of ohio                 | alder of ohio  | inc
            alder limited liability company            | alder          | llc
            limited brands                             | limited brands | ''
            alder and company                          | alder          | co
            alder company store                        | alder company store | ''
            alder pc                                   | alder          | pc
            alder co ltd                               | alder          | ltd co
            co                                         | co             | ''
            alder surgical                             | alder surgical | ''
            """)
    void aLegalFormIsNoPartOfTheName(String name, String rest, String forms) {
        var lifted = new ArrayList<String>();

        assertThat(String.join(" ", LegalForms.lift(List.of(name.split(" ")), lifted)))
                .isEqualTo(rest);
        assertThat(String.join(" ", lifted)).isEqualTo(forms);
    }
}
