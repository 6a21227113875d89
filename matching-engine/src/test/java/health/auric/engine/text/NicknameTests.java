package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NicknameTests {

    @Test
    void relatesAShortFormToItsNameAndToOtherShortForms() {
        assertThat(Nickname.related("bob", "robert")).isTrue();
        assertThat(Nickname.related("robert", "bob")).isTrue();
        assertThat(Nickname.related("bob", "rob")).isTrue();
    }

    @Test
    void keepsNamesApartThatOnlyShareAShortForm() {
        assertThat(Nickname.related("albert", "alexander")).isFalse();
        assertThat(Nickname.related("xyz", "xyz")).isFalse();
    }
}
