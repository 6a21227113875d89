package health.auric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the project is made of: its top level, its foundations, its migrations. */
class CheckoutTests {

    private static final List<String> TOP_LEVEL = List.of(
            ".ci",
            ".editorconfig",
            ".gitattributes",
            ".gitignore",
            ".mvn",
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "LICENSE",
            "README.md",
            "SECURITY.md",
            "cdc",
            "db-migrations",
            "deploy",
            "docs",
            "matching-engine",
            "mdm-service",
            "mvnw",
            "pom.xml",
            "stewardship-ui");

    @Test
    void theTopLevelIsTheAgreedOne() throws Exception {
        assumeTrue(Files.exists(Checkout.ROOT.resolve(".git")), "not a git checkout");
        var git = new ProcessBuilder("git", "ls-files", "-z")
                .directory(Checkout.ROOT.toFile())
                .start();
        var tracked = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\0");

        assertThat(Stream.of(tracked).map(file -> file.split("/")[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(TOP_LEVEL);
    }

    @ParameterizedTest
    @CsvSource({
        "mdm-service, spring-boot-starter-webmvc",
        "mdm-service, spring-boot-starter-data-jpa",
        "mdm-service, spring-boot-starter-flyway",
        "mdm-service, spring-boot-starter-security",
        "mdm-service, spring-boot-starter-thymeleaf",
        "mdm-service, spring-boot-starter-actuator",
        "mdm-service, postgresql",
        "stewardship-ui, spring-boot-starter-thymeleaf",
        "matching-engine, lucene-core",
        "cdc, debezium-embedded",
        "cdc, debezium-connector-postgres",
        "db-migrations, flyway-core",
    })
    void standsOnItsFoundations(String module, String artifact) {
        assertThat(Checkout.text(Checkout.ROOT.resolve(module).resolve("pom.xml")))
                .contains("<artifactId>" + artifact + "</artifactId>");
    }

    @Test
    void theReactorIsTheFiveModules() {
        assertThat(Checkout.text(Checkout.ROOT.resolve("pom.xml"))
                        .lines()
                        .filter(line -> line.contains("<module>"))
                        .map(line -> line.replaceAll("\\s*</?module>", "")))
                .containsExactlyElementsOf(Checkout.MODULES);
    }

    @Test
    void standsOnReleasesOnly() {
        assertThat(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .hasSizeGreaterThan(100)
                .noneMatch(jar -> jar.matches(".*-(M\\d+|RC\\d+|SNAPSHOT|alpha.*|beta.*)\\.jar"));
    }

    @Test
    void testsUseFakesNotMocks() {
        assertThat(Checkout.files("src/test/java", ".java"))
                .allSatisfy(
                        file -> assertThat(Checkout.text(file)).as("%s", file).doesNotContain("org." + "mockito"));
    }

    @Test
    void deployHoldsNoHubCode() {
        assertThat(Checkout.walk(Checkout.ROOT.resolve("deploy")))
                .noneMatch(file -> file.toString().endsWith(".java"));
    }

    @Test
    void migrationsHaveOneVersionSequence() {
        var versions = Checkout.files("src/main/resources/db/migration", ".sql").stream()
                .map(file -> file.getFileName().toString().replaceAll("__.*", ""))
                .toList();

        assertThat(versions).isNotEmpty().doesNotHaveDuplicates().allMatch(version -> version.matches("V\\d{2,}"));
    }

    @Test
    void aMigrationOnlyCreatesThingsInTheSchemaOfItsFolder() {
        assertThat(Checkout.files("src/main/resources/db/migration", ".sql")).allSatisfy(file -> {
            var schema = Checkout.folder(file);
            assertThat(Checkout.text(file).lines().filter(line -> line.startsWith("create table")))
                    .allMatch(line -> line.startsWith("create table " + schema + "."), "creates in " + schema);
        });
    }

    @Test
    void onlyFlywayChangesTheSchema() {
        assertThat(Checkout.files("src/main/java", ".java"))
                .allSatisfy(file -> assertThat(Checkout.text(file))
                        .as("%s", Checkout.relative(file))
                        .doesNotContainPattern("(?i)\"\\s*(create|alter|drop) (table|schema|index|temp)"));
    }

    @Test
    void oneTableHasOneWriter() {
        var writes = Checkout.files("src/main/java", ".java").stream()
                .flatMap(file -> Checkout.text(file)
                        .lines()
                        .flatMap(line -> Pattern.compile(
                                        "(?i)(?:insert into|update|delete from|copy) ([a-z_]+\\.[a-z_]+)\\b")
                                .matcher(line)
                                .results()
                                .map(hit -> hit.group(1) + " by " + file.getFileName())))
                .collect(Collectors.toSet());

        assertThat(writes.stream().map(write -> write.replaceAll(" by .*", ""))).doesNotHaveDuplicates();
    }

    @Test
    void aModuleWritesOnlyItsOwnTables() {
        var schema = Pattern.compile(
                "(?:(?i:insert into|update|delete from|copy) ([a-z]+)\\.[a-z_]+\\b|@Table\\(schema = \"([a-z]+)\")");

        assertThat(Checkout.files("src/main/java", ".java"))
                .allSatisfy(file -> assertThat(
                                schema.matcher(Checkout.text(file)).results())
                        .extracting(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1))
                        .allMatch(owner -> Checkout.relative(file).toString().contains("/auric/" + owner + "/")));
    }

    @Test
    void templatesNeverWriteRawHtmlOrInlineScript() {
        assertThat(Checkout.files("src/main/resources/templates", ".html"))
                .allSatisfy(file -> assertThat(Checkout.text(file))
                        .as("%s", Checkout.relative(file))
                        .doesNotContain("th:utext", "style=", "onclick=", "hx-on", "javascript:", "__${")
                        .doesNotContainPattern("<script(?![^>]*src)"));
    }
}
