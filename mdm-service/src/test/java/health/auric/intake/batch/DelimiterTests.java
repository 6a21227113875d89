package health.auric.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelimiterTests {

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            `key,legalName,web`             ! `,`
            `key;legalName;web`             ! `;`
            `key\tlegalName\tweb`           ! `\t`
            `key|legalName|web`             ! `|`
            `key;"a,b,c,d";web`             ! `;`
            `key;"a"",,,""b";web`           ! `;`
            `key;name, first;name, last`    ! `,`
            `key,name;first,name;last,web`  ! `,`
            `"key,one";"two"`               ! `;`
            `key`                           ! `,`
            ``                              ! `,`
            `key;web\nV-1,a,b,c`            ! `;`
            `key;web\r\nV-1,a,b,c`          ! `;`
            `"key\n,,,";web`                ! `;`
            """)
    void isWhatTheHeaderHasMostOfOutsideOfQuotes(String file, char delimiter) throws IOException {
        var text = file.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");

        assertThat(Delimiter.of(Delimiter.buffered(new StringReader(text)))).isEqualTo(delimiter);
    }

    @Test
    void ofAsManyTheMoreUsualOneIsTaken() throws IOException {
        assertThat(Delimiter.of(Delimiter.buffered(new StringReader("a,b;c|d"))))
                .isEqualTo(',');
        assertThat(Delimiter.of(Delimiter.buffered(new StringReader("a|b;c")))).isEqualTo(';');
    }

    @Test
    void lookingTakesNothingAway() throws IOException {
        var text = "key;web\nV-1;x.example\n";
        var reader = Delimiter.buffered(new StringReader(text));

        Delimiter.of(reader);

        assertThat(reader.readAllAsString()).isEqualTo(text);
    }

    @Test
    void aHeaderThatNeverEndsIsLookedAtOnlySoFar() throws IOException {
        var text = "a;b;" + "x".repeat(1 << 17) + ",".repeat(100);
        var reader = Delimiter.buffered(new StringReader(text));

        assertThat(Delimiter.of(reader)).isEqualTo(';');
        assertThat(reader.readAllAsString()).isEqualTo(text);
    }
}
