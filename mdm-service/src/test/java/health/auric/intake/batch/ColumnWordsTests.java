package health.auric.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.ShippedDomains;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the header of a file is read. */
class ColumnWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "key,legalName,roles ~ ,",
                "key;legalName;roles ~ ;",
                "key|legalName|roles ~ |",
                "key;'a,b,c,d';x ~ ,",
                "key;\"a,b,c,d\";x ~ ;",
                "\"one, column\" ~ ,",
                "key ~ ,",
                "a;b,c ~ ,",
                "a;b;c,d ~ ;",
            })
    void theSignTheHeaderHasMostOfSeparatesColumns(String header, char delimiter) throws IOException {
        assertThat(Delimiter.of(Delimiter.buffered(new StringReader(header)))).isEqualTo(delimiter);
    }

    @Test
    void tabsSeparateColumnsToo() throws IOException {
        assertThat(Delimiter.of(Delimiter.buffered(new StringReader("key\tlegal, name\troles"))))
                .isEqualTo('\t');
    }

    @Test
    void onlyTheFirstLineIsLookedAtAndNothingIsLost() throws IOException {
        var text = Delimiter.buffered(new StringReader("a;b\n1,2,3,4\n"));

        assertThat(Delimiter.of(text)).isEqualTo(';');
        assertThat(text.readLine()).isEqualTo("a;b");
    }

    @Test
    void aLineBreakWithinQuotesDoesNotEndTheHeader() throws IOException {
        assertThat(Delimiter.of(Delimiter.buffered(new StringReader("\"a\nb\";c;d\n"))))
                .isEqualTo(';');
    }

    @ParameterizedTest
    @CsvSource({
        "legalName, legalName",
        "addresses[0].city, addresses 0 city",
        "addresses.0.city, addresses 0 city",
        "addresses.city, addresses city",
        "' addresses [1] . city ', addresses 1 city",
        "a..b, a b",
        "'[]', ''",
        "'', ''",
    })
    void aColumnNameIsAPath(String column, String steps) {
        var path = ColumnPath.of(column);
        var taken = new ArrayList<String>();
        while (!path.isEmpty()) {
            taken.add(path.take());
        }

        assertThat(String.join(" ", taken)).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "17, 17, true", "9999, 9999, true", "city, 0, false", "10000, 0, false", "1a, 0, false"})
    void aStepOfDigitsIsAPlaceAndWithoutOneItIsTheFirst(String step, int index, boolean taken) {
        var path = ColumnPath.of("addresses." + step);
        path.take();

        assertThat(path.isIndex()).isEqualTo(taken);
        assertThat(path.takeIndex()).isEqualTo(index);
        assertThat(path.isEmpty()).isEqualTo(taken);
    }

    @Test
    void aDeclaredNameIsTheRecordsUnlessItIsTheKey() {
        var supplier = ShippedDomains.named("supplier");

        assertThat(RowNames.speaksOfTheRow("key", supplier)).isTrue();
        assertThat(RowNames.speaksOfTheRow("version", supplier)).isTrue();
        assertThat(RowNames.speaksOfTheRow("legalName", supplier)).isFalse();
    }
}
