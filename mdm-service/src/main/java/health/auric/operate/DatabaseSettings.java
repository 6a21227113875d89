package health.auric.operate;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Which database the hub uses: the operator's own when a URL is set, else an embedded one below the data folder. */
record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        Path data) {

    static DatabaseSettings from(Environment environment) {
        return new DatabaseSettings(
                text(environment, "auric.database.url"),
                text(environment, "auric.database.user"),
                text(environment, "auric.database.password"),
                Path.of(environment.getProperty("auric.data", "./data"))
                        .toAbsolutePath()
                        .normalize());
    }

    boolean embedded() {
        return url == null;
    }

    private static @Nullable String text(Environment environment, String key) {
        var value = environment.getProperty(key);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Never the password: this ends up in messages. */
    @Override
    public String toString() {
        return embedded() ? "embedded PostgreSQL in " + data : "PostgreSQL at " + url;
    }
}
