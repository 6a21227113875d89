package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.intake.Arrival;
import health.auric.intake.batch.ReadFiles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code auric generate} writes can be uploaded as it is, and arrives as the demo load lands it. */
class GeneratedUploadTests {

    @ParameterizedTest
    @EnumSource(Subject.class)
    void generatedFilesArriveAsTheyWereMade(Subject subject) throws Exception {
        for (var source : DemoWorld.of(Tier.XS, 77).sources()) {
            if (source.share(subject) > 0) {
                var code = source.code().value();
                var made = DemoWorld.of(Tier.M, 77)
                        .rows(subject)
                        .filter(row -> row.source().code().equals(source.code()))
                        .limit(100)
                        .toList();

                for (var format : Options.Format.values()) {
                    var read = ReadFiles.read(
                            code,
                            subject.domain().value(),
                            format.name(),
                            DemoFiles.records(subject, format, code, 100));
                    assertSame(read, made);
                }
            }
        }
    }

    private static void assertSame(List<Arrival> read, List<Row> made) {
        assertThat(read)
                .extracting(Arrival::key)
                .containsExactlyElementsOf(made.stream().map(Row::key).toList());
        assertThat(read)
                .extracting(Arrival::changedAt)
                .containsExactlyElementsOf(made.stream().map(Row::sentAt).toList());
        for (int i = 0; i < made.size(); i++) {
            assertThat(read.get(i).content())
                    .as(made.get(i).key())
                    .isEqualTo(made.get(i).draft().nested());
        }
    }
}
