package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherNamesTests {

    @ParameterizedTest
    @CsvSource({
        "alder holdings dba lake clinic, alder holdings, trading_as, lake clinic",
        "alder holdings d/b/a lake clinic, alder holdings, trading_as, lake clinic",
        "alder holdings aka lake clinic, alder holdings, also_known_as, lake clinic",
        "lake clinic (formerly alder), lake clinic, formerly, alder"
    })
    void anotherNameIsTakenOutWithWhatAnnouncesIt(String text, String name, String relation, String other) {
        var read = OtherNames.in(text);

        assertThat(read.name().strip()).isEqualTo(name);
        assertThat(read.names()).hasSize(1);
        assertThat(read.names().getFirst().relation()).isEqualTo(relation);
        assertThat(read.names().getFirst().text()).startsWith(other);
        assertThat(read.receivers()).isEmpty();
    }

    @Test
    void whoReceivesTheMailIsNoOtherName() {
        var read = OtherNames.in("lake clinic attn: ann lee");

        assertThat(read.name().strip()).isEqualTo("lake clinic");
        assertThat(read.names()).isEmpty();
        assertThat(read.receivers()).containsExactly(new OtherNames.Other("attention", "ann lee"));
    }

    @Test
    void severalNamesAreAllKept() {
        assertThat(OtherNames.in("alder dba lake clinic fka birch clinic").names())
                .extracting(OtherNames.Other::relation)
                .containsExactly("trading_as", "formerly");
    }

    @Test
    void whatIsAnnouncedIsTheNameWhereThereIsNoOther() {
        assertThat(OtherNames.in("dba lake clinic").name().strip()).isEqualTo("lake clinic");
        assertThat(OtherNames.in("c/o ann lee").name().strip()).isEqualTo("ann lee");
    }

    @Test
    void lettersWithinAWordAnnounceNothing() {
        assertThat(OtherNames.in("osaka dbase")).isEqualTo(new OtherNames("osaka dbase", List.of(), List.of()));
    }
}
