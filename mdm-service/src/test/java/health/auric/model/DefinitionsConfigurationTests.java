package health.auric.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.DomainName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;

class DefinitionsConfigurationTests {

    private static final String DEPARTMENT = """
            domain: department
            version: 1
            label: {one: Department, many: Departments}
            number: DEP
            about: A part of a hospital with a head and a budget.
            title: name
            attributes:
              name:  {type: text, max: 60, required: true, standardize: organization-name}
              kind:  {type: code, list: department-kinds}
              beds:  {type: number, min: 0}
              heads: {type: group, many: true, of: {name: text, valid: period}}
            references:
              location: {to: location}
            survive: {name: {prefer: [hr], then: most-recent}, otherwise: {prefer: source-trust}}
            govern:
              create: [steward]
              approve: {otherwise: [steward]}
              consume: {otherwise: [erp]}
            """;

    private final ApplicationContextRunner hub = new ApplicationContextRunner()
            .withUserConfiguration(DefinitionsConfiguration.class)
            .withBean(NamedFunctions.class, ShippedDomains::functions);

    @TempDir
    Path folder;

    @Test
    void aSixthDomainIsOneFileAndNoJava() throws IOException {
        write("department.yaml", DEPARTMENT);
        write("code-lists.yaml", "department-kinds: {WARD: Ward, LAB: {label: Laboratory, also: [lab]}}");

        hub.withPropertyValues("auric.domains.folder=" + folder).run(context -> {
            var definitions = context.getBean(DomainDefinitions.class);
            assertThat(definitions.all()).hasSize(6);

            var department = definitions.find(new DomainName("department")).orElseThrow();
            var conformed = department.conform(Map.of("name", "Radiology", "kind", "lab", "beds", "many"));
            assertThat(conformed.content()).isEqualTo(Map.of("name", "Radiology", "kind", "LAB"));
            assertThat(conformed.findings()).extracting(Finding::path).containsExactly("beds");
            assertThat(JsonSchema.of(department)).containsKeys("$schema", "properties", "$defs");
            assertThat(department.governance())
                    .extracting(Governance.Row::attribute)
                    .contains("location");
        });
    }

    @Test
    void withoutAFolderTheShippedDomainsAreMastered() {
        hub.run(context -> assertThat(context.getBean(DomainDefinitions.class).all())
                .extracting(definition -> definition.name().value())
                .containsExactly("cost-center", "item", "location", "provider", "supplier"));
    }

    @Test
    void aSealerBeanSealsWhatMustBeSealed() {
        Sealer sealer = (_, _) -> Optional.of("0".repeat(64));

        hub.withBean(Sealer.class, () -> sealer).run(context -> {
            var supplier = context.getBean(DomainDefinitions.class)
                    .find(new DomainName("supplier"))
                    .orElseThrow();
            assertThat(supplier.conform(Map.of("ssn", "123-45-6789")).content().get("ssn"))
                    .isEqualTo(Map.of("hash", "0".repeat(64), "lastFour", "6789"));
        });
    }

    @Test
    void aBrokenDefinitionStopsTheStartWithFileLineAndReason() throws IOException {
        write(
                "department.yaml",
                DEPARTMENT.replace("list: department-kinds", "list: nowhere").replace("number: DEP", "number: SUP"));

        hub.withPropertyValues("auric.domains.folder=" + folder).run(context -> {
            assertThat(context).hasFailed();
            var failure = requireNonNull(context.getStartupFailure());
            assertThat(failure).rootCause().isInstanceOf(BrokenDefinition.class);

            var analysis = requireNonNull(new BrokenDefinitionAnalyzer().analyze(failure));
            assertThat(analysis.getDescription())
                    .startsWith("2 things in domain definitions are broken:")
                    .contains("department.yaml:9: There is no code list nowhere")
                    .containsPattern("department.yaml:4: The prefix SUP is already taken by supplier.yaml");
            assertThat(analysis.getAction()).contains("start the hub again");
        });
    }

    @Test
    void aFolderThatIsNotThereStopsTheStartToo() {
        hub.withPropertyValues("auric.domains.folder=" + folder.resolve("gone"))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(BrokenDefinition.class)
                        .hasMessageEndingWith("There is no such folder (auric.domains.folder)."));
    }

    @Test
    void aFileThatIsNoTextStopsTheStartToo() throws IOException {
        Files.write(folder.resolve("department.yaml"), new byte[] {(byte) 0xC3, 0x28});

        hub.withPropertyValues("auric.domains.folder=" + folder)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageEndingWith("department.yaml:1: This file cannot be read as UTF-8 text."));
    }

    @Test
    void otherFilesInTheFolderAreNotRead() throws IOException {
        write("notes.txt", "{{{");
        write("department.yml.bak", "{{{");

        hub.withPropertyValues("auric.domains.folder=" + folder)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void springFindsTheAnalyzer() {
        List<String> analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        FailureAnalyzer.class,
                        SpringFactoriesLoader.FailureHandler.logging(LogFactory.getLog(getClass())))
                .stream()
                .map(analyzer -> analyzer.getClass().getSimpleName())
                .toList();

        assertThat(analyzers).contains("BrokenDefinitionAnalyzer");
    }

    @Test
    void aSingleProblemIsToldAsOne() {
        var broken = BrokenDefinition.of("a.yaml", "It is broken.");
        var analysis = requireNonNull(new BrokenDefinitionAnalyzer().analyze(broken));

        assertThat(analysis.getDescription()).isEqualTo("A domain definition is broken:\n\na.yaml:1: It is broken.");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
