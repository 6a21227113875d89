package health.auric.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.DomainDefinitions;
import health.auric.model.ShippedDomains;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** Every integrity check on any database, for tests that did something to one. */
public final class Invariants {

    private Invariants() {}

    /** Fails with each check that does not hold and where. */
    public static void hold(String url) {
        hold(new DriverManagerDataSource(url, "postgres", ""));
    }

    /** Fails with each check that does not hold and where. */
    public static void hold(DataSource database) {
        assertThat(broken(check(database, ShippedDomains.definitions()))).isEmpty();
    }

    public static IntegrityReport check(DataSource database, DomainDefinitions definitions) {
        try {
            return integrity(definitions).check(database, null);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Integrity integrity(DomainDefinitions definitions) {
        return new Integrity(definitions, JsonMapper.builder().build(), Clock.systemUTC());
    }

    /** The checks that do not hold. */
    static List<CheckResult> broken(IntegrityReport report) {
        return report.checks().stream().filter(check -> !check.ok()).toList();
    }
}
