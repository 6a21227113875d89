package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.Conformed;
import health.auric.model.DomainDefinition;
import health.auric.model.DomainDefinitions;
import health.auric.model.Finding;
import health.auric.model.Sealer;
import health.auric.standardize.StandardizeFunctions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped definitions know every field and accept most records; some dirt is rightly refused. */
class ConformityTests {

    private static final DomainDefinitions DEFINITIONS = definitions();

    private static DomainDefinitions definitions() {
        Map<String, String> texts = new LinkedHashMap<>();
        try (var files = Files.list(Path.of("src/main/resources/domains"))) {
            for (Path file : files.sorted().toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] key = "a key only the tests know, 32 bytes".getBytes(StandardCharsets.UTF_8);
        return DomainDefinitions.of(texts, StandardizeFunctions.all().sealedBy(Sealer.hmac(key)));
    }

    private static DomainDefinition definition(Subject subject) {
        return DEFINITIONS.find(subject.domain()).orElseThrow();
    }

    private static Conformed conformed(Row row) {
        return definition(row.subject()).conform(row.generated().content());
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void definitionsKnowEveryField(Subject subject) {
        Set<String> names = Columns.of(subject).stream()
                .map(column -> column.replaceAll("\\..*", ""))
                .collect(Collectors.toSet());
        assertThat(names).allMatch(name -> definition(subject).attribute(name).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"COST_CENTER, 0.95", "LOCATION, 0.9", "SUPPLIER, 0.9", "ITEM, 0.85", "PROVIDER, 0.9"})
    void mostRecordsAreAccepted(Subject subject, double share) {
        Map<String, Integer> errors = new TreeMap<>();
        long valid = 0;
        for (Row row : Worlds.rows(Tier.S, subject)) {
            Conformed conformed = conformed(row);
            valid += conformed.valid() ? 1 : 0;
            conformed
                    .findings()
                    .forEach(finding -> errors.merge(
                            finding.severity() + " " + finding.path() + " " + finding.code(), 1, Integer::sum));
        }
        assertThat(valid / (double) Tier.S.records(subject)).as("%s", errors).isBetween(share, 1.0);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void recordsNothingHappenedToHaveNoErrors(Subject subject) {
        Set<String> wrong = Worlds.rows(Tier.S, subject).stream()
                .filter(row -> row.operators().isEmpty())
                .flatMap(row -> conformed(row).findings().stream())
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(finding -> finding.path() + " " + finding.code())
                .collect(Collectors.toSet());
        assertThat(wrong).isEmpty();
    }
}
