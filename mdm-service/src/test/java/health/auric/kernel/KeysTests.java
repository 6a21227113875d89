package health.auric.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTests {

    @ParameterizedTest
    @ValueSource(strings = {"supplier", "cost-center", "x1"})
    void acceptsDomainNames(String name) {
        assertThat(new DomainName(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "Supplier", "1st", "-a", "cost center", "a/b", "ünit", "a'; drop table x"})
    void refusesWhatIsNoDomainName(String name) {
        assertThatThrownBy(() -> new DomainName(name))
                .isInstanceOfSatisfying(
                        MalformedKey.class, e -> assertThat(e.field()).isEqualTo("domain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lkm", "L", "1LK", "LK-M", "ABCDEFGHIJKLM"})
    void refusesWhatIsNoFacilityCode(String code) {
        assertThatThrownBy(() -> new FacilityCode(code))
                .isInstanceOfSatisfying(
                        MalformedKey.class, e -> assertThat(e.field()).isEqualTo("facility"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LAWSON", "../etc", "a", "lawson lkm"})
    void refusesWhatIsNoSourceCode(String code) {
        assertThatThrownBy(() -> new SourceCode(code))
                .isInstanceOfSatisfying(
                        MalformedKey.class, e -> assertThat(e.field()).isEqualTo("source"));
    }

    @Test
    void neverRepeatsWhatItRefuses() {
        assertThatThrownBy(() -> new SourceCode("Secret Value")).message().doesNotContain("Secret Value");
    }

    @Test
    void sortsByName() {
        assertThat(new DomainName("item")).isLessThan(new DomainName("supplier"));
        assertThat(new FacilityCode("LKM")).isLessThan(new FacilityCode("STB"));
        assertThat(new SourceCode("ehr-lkm")).isLessThan(new SourceCode("lawson-lkm"));
    }
}
