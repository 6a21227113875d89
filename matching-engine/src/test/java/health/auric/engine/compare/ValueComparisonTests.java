package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.prepare.Column;
import health.auric.engine.prepare.Rows;
import health.auric.engine.prepare.Standards;
import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ValueComparisonTests extends ComparisonContract {

    @Override
    Kind kind() {
        return Kind.IDENTIFIER;
    }

    @Override
    Comparison comparison() {
        return new ValueComparison(
                Subject.of("value", "value"), words(rows, field), null, Graders.IDENTIFIER, rows.terms());
    }

    @Override
    String value(Random random) {
        return "id" + (100_000 + random.nextInt(300));
    }

    private static Column words(Rows rows, Field of) {
        Standards standards = new Standards(of);
        return rows.column(List.of(of), value -> standards.of(value).words());
    }

    @Test
    void tellsATypingErrorFromAnotherValue() {
        assertThat(level("12-345-678", "12345687")).isEqualTo("one character off");
        assertThat(level("12-345-678", "99887766")).isEqualTo("different");
    }

    @Test
    void findsAGivenNameInTheFieldOfTheSurname() {
        Field given = new Field("given", Kind.GIVEN_NAME);
        Field surname = new Field("surname", Kind.SURNAME);
        Rows people = new Rows(List.of(given, surname));
        Comparison names = new ValueComparison(
                Subject.of("given", "given"),
                words(people, given),
                words(people, surname),
                new NameGrader(),
                people.terms());
        people.add(List.of("Isla", "Alan"));
        people.add(List.of("Alan", "Isla"));
        people.freeze();

        assertThat(names.scale().name(names.compare(0, 1, scratch))).isEqualTo("in the other name field");
    }
}
