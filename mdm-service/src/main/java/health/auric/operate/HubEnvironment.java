package health.auric.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Settings that follow from others: secrets read from files ({@code AURIC_DATABASE_PASSWORD_FILE}), TLS from the two files
 * it needs, demo mode wherever the embedded database is used and nobody said otherwise.
 */
class HubEnvironment implements EnvironmentPostProcessor {

    private static final Pattern NAMES_A_FILE = Pattern.compile("(AURIC_\\w+)_FILE");

    private final Map<String, String> variables;

    HubEnvironment() {
        this(System.getenv());
    }

    HubEnvironment(Map<String, String> variables) {
        this.variables = variables;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("files-systemEnvironment", secretsFromFiles()));
        var derived = new HashMap<String, Object>();
        derived.put("auric.demo", DatabaseSettings.from(environment).embedded());
        environment.getPropertySources().addLast(new MapPropertySource("auric-defaults", derived));
        TlsFiles.from(environment)
                .ifPresent(tls -> environment
                        .getPropertySources()
                        .addFirst(new MapPropertySource("auric-tls", tls.asProperties())));
    }

    private Map<String, Object> secretsFromFiles() {
        var secrets = new HashMap<String, Object>();
        variables.forEach((name, file) -> {
            var setting = NAMES_A_FILE.matcher(name);
            if (setting.matches() && !file.isBlank()) {
                secrets.put(setting.group(1), content(name, Path.of(file)));
            }
        });
        return secrets;
    }

    private static String content(String variable, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartRefused(
                    variable + " names " + file + ", which cannot be read.",
                    "Create the file, or give the user that runs Auric read access to it.",
                    e);
        }
    }
}
