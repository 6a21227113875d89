package health.auric.operate;

import com.zaxxer.hikari.HikariDataSource;
import health.auric.web.Ground;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks the database every second whether it is there, over a connection of its own that waits two seconds at most: those of
 * the pool must be patient with long work and would not notice a server that holds still.
 */
@Component("database")
class DatabaseWatch implements SmartLifecycle, Ground, HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final int TRIES = 2;

    private final HikariDataSource pool;
    private ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private @Nullable Connection connection;
    private volatile boolean answers = true;
    private volatile boolean started;

    DatabaseWatch(HikariDataSource pool) {
        this.pool = pool;
    }

    @Override
    public boolean holds() {
        return answers;
    }

    @Override
    public Health health() {
        return answers ? Health.up().build() : Health.down().build();
    }

    @Override
    public void start() {
        started = true;
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("database-watch").daemon().factory());
        timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    private void look() {
        boolean before = answers;
        answers = asks();
        if (before && !answers) {
            log.warn("The database does not answer; requests get 503 until it does.");
        } else if (!before && answers) {
            log.info("The database answers again.");
        }
    }

    // A connection that broke says nothing yet about the server; a new one does.
    private boolean asks() {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try (var statement = connected().createStatement()) {
                statement.execute("select 1");
                return true;
            } catch (SQLException e) {
                log.debug("The database did not answer the watch.", e);
                forget();
            }
        }
        return false;
    }

    private Connection connected() throws SQLException {
        var present = connection;
        if (present == null) {
            present = DriverManager.getConnection(pool.getJdbcUrl(), hasty());
            connection = present;
        }
        return present;
    }

    private Properties hasty() {
        var properties = new Properties();
        if (pool.getUsername() != null) {
            properties.setProperty("user", pool.getUsername());
        }
        if (pool.getPassword() != null) {
            properties.setProperty("password", pool.getPassword());
        }
        properties.setProperty("ApplicationName", "auric-watch");
        properties.setProperty("connectTimeout", "1");
        properties.setProperty("loginTimeout", "1");
        properties.setProperty("socketTimeout", "2");
        return properties;
    }

    private void forget() {
        try (var broken = connection) {
            connection = null;
            log.trace("The watch drops {}.", broken);
        } catch (SQLException e) {
            log.trace("It was closed already.", e);
        }
    }

    @Override
    public void stop() {
        started = false;
        timer.shutdownNow();
        forget();
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
