package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            alder clinic - north campus    ; alder clinic   ; north campus
            alder clinic: north            ; alder clinic   ; north
            alder clinic @ north           ; alder clinic   ; north
            alder hospital-north           ; alder hospital ; north
            smith-jones clinic             ; smith-jones clinic ; ''
            123 - alder                    ; 123 - alder    ; ''
            alder clinic                   ; alder clinic   ; ''
            """)
    void aSiteStandsBehindItsOrganization(String name, String parent, String site) {
        assertThat(Segments.of(name)).isEqualTo(new Segments(parent, site));
    }

    @ParameterizedTest
    @CsvSource({
        "department of history, department of history",
        "history department, history department",
        "alder college dept of modern history, dept of modern history",
        "alder college history dept, history dept",
        "department, department",
        "alder college, ''"
    })
    void aDepartmentIsFoundWithWhatItIsCalled(String name, String department) {
        assertThat(String.join(" ", Segments.department(List.of(name.split(" ")))))
                .isEqualTo(department);
    }
}
