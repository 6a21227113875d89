package health.auric.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mock.env.MockEnvironment;

class HubEnvironmentTests {

    @TempDir
    Path folder;

    @Test
    void readsASecretFromTheFileAVariableNames() throws IOException {
        var file = Files.writeString(folder.resolve("password"), "swordfish\n");

        var environment = prepared(Map.of("AURIC_DATABASE_PASSWORD_FILE", file.toString()));

        assertThat(environment.getProperty("auric.database.password")).isEqualTo("swordfish");
    }

    @Test
    void readsUrlAndUserFromFilesToo() throws IOException {
        var url = Files.writeString(folder.resolve("url"), "jdbc:postgresql://db/auric");
        var user = Files.writeString(folder.resolve("user"), "auric");

        var environment = prepared(
                Map.of("AURIC_DATABASE_URL_FILE", url.toString(), "AURIC_DATABASE_USER_FILE", user.toString()));

        assertThat(DatabaseSettings.from(environment))
                .extracting(DatabaseSettings::url, DatabaseSettings::user)
                .containsExactly("jdbc:postgresql://db/auric", "auric");
    }

    @Test
    void saysWhichVariableNamesAFileThatIsMissing() {
        var missing = folder.resolve("missing");

        assertThatThrownBy(() -> prepared(Map.of("AURIC_DATABASE_PASSWORD_FILE", missing.toString())))
                .isInstanceOf(StartRefused.class)
                .hasMessage("AURIC_DATABASE_PASSWORD_FILE names " + missing + ", which cannot be read.");
    }

    @Test
    void leavesForeignVariablesAlone() {
        var environment = prepared(Map.of("OTHER_PASSWORD_FILE", "/nowhere", "AURIC_FILE", "/nowhere"));

        assertThat(environment.getProperty("other.password")).isNull();
    }

    @Test
    void theEmbeddedDatabaseMeansDemo() {
        assertThat(prepared(Map.of()).getProperty("auric.demo")).isEqualTo("true");
    }

    @Test
    void anOwnDatabaseMeansNoDemo() throws IOException {
        var url = Files.writeString(folder.resolve("url"), "jdbc:postgresql://db/auric");

        assertThat(prepared(Map.of("AURIC_DATABASE_URL_FILE", url.toString())).getProperty("auric.demo"))
                .isEqualTo("false");
    }

    @Test
    void tlsNeedsBothItsFiles() throws IOException {
        var certificate = Files.writeString(folder.resolve("cert.pem"), "…");
        var environment = new MockEnvironment().withProperty("auric.tls.certificate", certificate.toString());

        assertThatThrownBy(() -> TlsFiles.from(environment))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("AURIC_TLS_KEY does not name a readable file");
    }

    @Test
    void tlsIsOffWhereNobodyAsksForIt() {
        assertThat(TlsFiles.from(new MockEnvironment())).isEmpty();
    }

    @Test
    void tlsConfiguresTheServerFromTheTwoFiles() throws IOException {
        var certificate = Files.writeString(folder.resolve("cert.pem"), "…");
        var key = Files.writeString(folder.resolve("key.pem"), "…");
        var environment = new MockEnvironment()
                .withProperty("auric.tls.certificate", certificate.toString())
                .withProperty("auric.tls.key", key.toString());

        assertThat(TlsFiles.from(environment).orElseThrow().asProperties())
                .containsEntry("server.ssl.bundle", "hub")
                .containsEntry("spring.ssl.bundle.pem.hub.keystore.private-key", "file:" + key);
    }

    private static StandardEnvironment prepared(Map<String, String> variables) {
        var environment = new StandardEnvironment();
        new HubEnvironment(variables).postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
