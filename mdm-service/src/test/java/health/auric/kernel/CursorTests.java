package health.auric.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    @Test
    void bringsItsValuesBack() {
        var cursor = Cursor.of("list", "Mölnlycke, Inc. / \"x\"", 42, "");

        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.<List<String>>read("list", cursor, Function.identity()))
                .containsExactly("Mölnlycke, Inc. / \"x\"", "42", "");
    }

    @Test
    void belongsToOneList() {
        refused("other", Cursor.of("list", 1), values -> values);
    }

    @Test
    void refusesValuesThatAreNotWhatTheListNeeds() {
        refused("list", Cursor.of("list", "x"), values -> Integer.parseInt(values.getFirst()));
        refused("list", Cursor.of("list", "x"), values -> values.get(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAA", "###", "ä", "a b"})
    void refusesWhatIsNoCursor(String cursor) {
        refused("list", cursor, values -> values);
    }

    private static void refused(String list, String cursor, Function<List<String>, Object> reader) {
        assertThatThrownBy(() -> Cursor.read(list, cursor, reader))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.errors())
                                .extracting(Refusal.FieldError::field)
                                .containsExactly("cursor"));
    }
}
