package health.auric.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.HubTest;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is copied into a table is there as it was given. */
@HubTest
@Transactional
class CopyRowsTests {

    private static final String COPY = "copy copied (id, text, bytes)";

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @BeforeEach
    void aTableForThisTransaction() {
        database.sql("create temp table copied (id int primary key, text text, bytes bytea) on commit drop")
                .update();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "plain",
                "a,b",
                "say \"it\"",
                "\"",
                "two\nlines",
                "two\r\nlines",
                "\\N",
                "\\.",
                "null",
                "NULL",
                "tab\there",
                "Mölnlycke 😀",
                "{\"a\": \"b\\\"c\"}",
                "a\n\\.\nb"
            })
    void aTextComesBackAsItWas(@Nullable String text) {
        var rows = new CopyRows();
        rows.add(1, text, null);
        rows.run(COPY, source);

        assertThat(database.sql("select text from copied").query(String.class).list())
                .containsExactly(text);
    }

    @Test
    void bytesComeBackAsTheyWere() {
        var bytes = new byte[] {0, 1, 34, 44, 92, 127, -128, -1};
        var rows = new CopyRows();
        rows.add(1, null, bytes);
        rows.add(2, null, new byte[0]);
        rows.run(COPY, source);

        assertThat(database.sql("select bytes from copied order by id")
                        .query(byte[].class)
                        .list())
                .containsExactly(bytes, new byte[0]);
    }

    @Test
    void rowsKeepTheirOrderAndNumbersTheirValue() {
        var rows = new CopyRows();
        for (int id = 1; id <= 500; id++) {
            rows.add(id, "row " + id, null);
        }
        rows.run(COPY, source);

        assertThat(database.sql("select count(*) from copied where text = 'row ' || id")
                        .query(Long.class)
                        .single())
                .isEqualTo(500);
    }

    @Test
    void nothingIsSentWhenThereIsNothing() {
        new CopyRows().run("copy no_such_table (id)", source);

        assertThat(database.sql("select id from copied").query(Integer.class).list())
                .isEqualTo(List.of());
    }

    @Test
    void aRowSomebodyElseWroteIsADuplicate() {
        var rows = new CopyRows();
        rows.add(1, "a", null);
        rows.add(1, "b", null);

        assertThatThrownBy(() -> rows.run(COPY, source)).isInstanceOf(DuplicateKeyException.class);
    }
}
