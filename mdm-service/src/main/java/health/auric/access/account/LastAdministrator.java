package health.auric.access.account;

import health.auric.kernel.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forbids a change that would leave nobody to administer the hub. */
@Component
class LastAdministrator {

    private static final long LOCK = 0x6163_6365_7373L;

    private final UserAccounts accounts;
    private final JdbcClient database;
    private final boolean demo;

    LastAdministrator(UserAccounts accounts, JdbcClient database, @Value("${auric.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.database = database;
        this.demo = demo;
    }

    /** Makes a change in a transaction; one at a time, or two administrators could disable each other. */
    void mustRemainAfter(Runnable change) {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> 0)
                .single();
        long before = accounts.administrators(demo);
        change.run();
        accounts.flush();
        if (before > 0 && accounts.administrators(demo) == 0) {
            throw Refusal.conflict("This is the last administrator who can sign in; name another one first.");
        }
    }
}
