package health.auric.operate;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import health.auric.migrations.Migrations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration
class DatabaseConfiguration {

    // A writer that sleeps inside a transaction would hold the feed head and stop every other one. A plan made for an
    // empty table and kept while a load fills it would read all of it for every batch.
    private static final String SESSION = "-c idle_in_transaction_session_timeout=3000"
            + " -c plan_cache_mode=force_custom_plan -c random_page_cost=1.1 -c jit=off";

    @Bean
    DatabaseSettings databaseSettings(Environment environment) {
        return DatabaseSettings.from(environment);
    }

    @Bean(destroyMethod = "close")
    @Conditional(EmbeddedDatabase.Wanted.class)
    EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
        return EmbeddedDatabase.start(settings.data());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseSettings settings, ObjectProvider<EmbeddedDatabase> embedded) {
        var pool = new HikariConfig();
        pool.setPoolName("hub");
        var server = embedded.getIfAvailable();
        pool.setJdbcUrl(server == null ? settings.url() : server.url());
        pool.setUsername(server == null ? settings.user() : EmbeddedDatabase.USER);
        pool.setPassword(server == null ? settings.password() : "");
        pool.setMaximumPoolSize(20);
        // Who waits longer than this for a connection is better told so.
        pool.setConnectionTimeout(10_000);
        pool.setValidationTimeout(2_000);
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("ApplicationName", "auric");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("options", SESSION);
        return new HikariDataSource(pool);
    }

    @Bean
    FlywayConfigurationCustomizer oneWayToMigrate() {
        return Migrations::configure;
    }
}
