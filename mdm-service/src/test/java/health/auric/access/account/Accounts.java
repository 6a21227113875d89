package health.auric.access.account;

import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes users and tokens for tests, each with a name of its own. */
public final class Accounts {

    public static final String PASSWORD = "seven quiet herons";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Users users;
    private final Tokens tokens;
    private final JdbcClient database;

    private Accounts(Users users, Tokens tokens, JdbcClient database) {
        this.users = users;
        this.tokens = tokens;
        this.database = database;
    }

    public static Accounts of(ApplicationContext hub) {
        return new Accounts(hub.getBean(Users.class), hub.getBean(Tokens.class), hub.getBean(JdbcClient.class));
    }

    public User user(Grant... grants) {
        var name = "user" + COUNT.incrementAndGet();
        return Actors.asSystem(() -> users.create(new Users.NewUser(name, "Somebody", PASSWORD, List.of(grants))));
    }

    public User user(Role role) {
        return user(Grant.of(role));
    }

    public Tokens.Issued token(User owner, Grant... grants) {
        var wish = new Tokens.NewToken("test", Instant.now().plus(1, ChronoUnit.DAYS), List.of(grants));
        return Actors.asSystem(() -> tokens.issueFor(owner.id(), wish));
    }

    /** The header value of a token that may do what its owner may. */
    public String bearer(User owner) {
        return "Bearer " + token(owner, owner.grants().toArray(Grant[]::new)).secret();
    }

    public String bearer(Role role) {
        return bearer(user(role));
    }

    public Users users() {
        return users;
    }

    public Tokens tokens() {
        return tokens;
    }

    public JdbcClient database() {
        return database;
    }
}
