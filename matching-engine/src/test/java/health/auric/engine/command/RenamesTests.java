package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenamesTests {

    @Test
    void everyPairIsAnOldAndANewName() {
        assertThat(Renames.of(Optional.of("COMPANY=name, ZIP5 = zip")))
                .isEqualTo(Map.of("COMPANY", "name", "ZIP5", "zip"));
    }

    @Test
    void withoutAWishNothingIsRenamed() {
        assertThat(Renames.of(Optional.empty())).isEmpty();
    }

    @Test
    void aNewNameMayHoldAnEqualsSign() {
        assertThat(Renames.of(Optional.of("a=b=c"))).isEqualTo(Map.of("a", "b=c"));
    }

    @Test
    void aNameWithoutANewOneIsRefused() {
        assertThatThrownBy(() -> Renames.of(Optional.of("COMPANY=name,ZIP5")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"ZIP5\"");
    }

    @Test
    void theLastNameOfAColumnCounts() {
        assertThat(Renames.of(Optional.of("a=b,a=c"))).isEqualTo(Map.of("a", "c"));
    }
}
