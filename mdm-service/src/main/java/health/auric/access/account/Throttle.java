package health.auric.access.account;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts password tries per account in the database, so that asking several nodes does not give more of them. */
@Component
class Throttle {

    static final int TRIES = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient database;

    Throttle(JdbcClient database) {
        this.database = database;
    }

    /** Counts a try before the password is looked at; a try too many is refused whether or not it was right. */
    boolean allows(String username) {
        database.sql("delete from access.sign_in_throttle where since < now() - make_interval(secs => :window)")
                .param("window", WINDOW.toSeconds())
                .update();
        int tries = database.sql("""
                insert into access.sign_in_throttle as t (account, tries, since) values (:account, 1, now())
                on conflict (account) do update set tries = least(t.tries + 1, 1000)
                returning tries""")
                .param("account", TokenSecret.sha256(username))
                .query(Integer.class)
                .single();
        return tries <= TRIES;
    }

    void forget(String username) {
        database.sql("delete from access.sign_in_throttle where account = :account")
                .param("account", TokenSecret.sha256(username))
                .update();
    }
}
