package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.engine.Entry;
import health.auric.engine.MatchProfile;
import health.auric.engine.Table;
import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFileTests {

    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsReadAgain() throws IOException {
        var profile = new MatchProfile(
                "my \"own\": 1",
                List.of(
                        new Field("name", Kind.ORGANIZATION),
                        new Field("ZIP code: short", Kind.POSTAL_CODE),
                        new Field("a \"quoted\" \\ one", Kind.TEXT),
                        new Field("# 7", Kind.IGNORE),
                        new Field("naïve", Kind.TITLE)),
                List.of("same unit_of_measure", "identifier:gtin gtin|upc"));

        assertThat(ProfileFile.read(write(ProfileFile.text(profile)))).isEqualTo(profile);
    }

    @Test
    void commentsAndEmptyLinesAreFine() throws IOException {
        var profile = ProfileFile.read(write("name: x\n\n# remark\nfields:\n  city: city # here\n"));

        assertThat(profile.fields()).containsExactly(new Field("city", Kind.CITY));
    }

    @Test
    void anUnknownKindIsRefusedWithItsLineAndTheKnownOnes() throws IOException {
        var file = write("fields:\n  name: company\n");

        assertThatThrownBy(() -> ProfileFile.read(file))
                .hasMessageContainingAll("line 2", "\"company\"", "organization", "postal-code");
    }

    @Test
    void whatIsNoLineOfAProfileIsRefused() throws IOException {
        var file = write("fields:\n- name\n");

        assertThatThrownBy(() -> ProfileFile.read(file)).hasMessageContaining("line 2");
    }

    @Test
    void aProfileIsFittedToTheColumnsThereAre() throws IOException {
        var file = write("fields:\n  CITY: city\n");
        var fitted = ProfileFile.fitted(ProfileFile.read(file), List.of("name", "city"), file);

        assertThat(fitted.fields()).containsExactly(new Field("name", Kind.IGNORE), new Field("city", Kind.CITY));
    }

    @Test
    void aProfileThatNamesAColumnNobodyHasIsRefused() throws IOException {
        var file = write("fields:\n  town: city\n");

        assertThatThrownBy(() -> ProfileFile.fitted(ProfileFile.read(file), List.of("name"), file))
                .hasMessageContainingAll("\"town\"", "name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fields: [",
                "fields:\n  name: [organization]\n",
                "vetoes: none\n",
                "name: {a: b}\n",
                "colour: red\n",
                "fields:\n\tname: organization\n",
                "- name\n"
            })
    void whatIsNoProfileIsRefusedWithItsLine(String text) throws IOException {
        var file = write(text);

        assertThatThrownBy(() -> ProfileFile.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("profile.yaml", "line ");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        var file = write("");

        assertThatThrownBy(() -> ProfileFile.read(file)).isInstanceOf(Refusal.class);
    }

    @Test
    void theRulesOfAShippedProfileOutliveTheFile() throws IOException {
        var table = new Table(
                List.of("description", "gtin"),
                List.of(new Entry("1", "erp", List.of("Catheter 14 FR", "00012345678905"))));
        var item = MatchProfile.shipped("item", table);
        var file = write(ProfileFile.text(item));

        assertThat(ProfileFile.fitted(ProfileFile.read(file), table.columns(), file))
                .isEqualTo(item);
    }

    @Test
    void anUnknownRuleIsRefused() throws IOException {
        var file = write("fields:\n  name: organization\nvetoes:\n  - never name\n");
        var profile = ProfileFile.read(file);

        assertThatThrownBy(() -> ProfileFile.fitted(profile, List.of("name"), file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("never");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("profile.yaml"), text);
    }
}
