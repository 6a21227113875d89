package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CertifiedKindTests {

    @Test
    void readsTheVariantsOfAKindAlike() {
        assertThat(CertifiedKind.of("Acute Care Hospitals")).hasValue("acute care hospital");
        assertThat(CertifiedKind.of("ACUTE CARE")).hasValue("acute care hospital");
        assertThat(CertifiedKind.of("CAH")).isEqualTo(CertifiedKind.of("Critical Access Hospitals"));
    }

    @Test
    void tellsAKindFromOneThatSharesItsWords() {
        assertThat(CertifiedKind.of("Acute Care - Veterans Administration")).hasValue("veterans hospital");
    }

    @Test
    void knowsNoKindInOtherCategories() {
        assertThat(CertifiedKind.of("american")).isEmpty();
        assertThat(CertifiedKind.of("Hospital")).isEmpty();
        assertThat(CertifiedKind.of("")).isEmpty();
    }
}
