package health.auric.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.access.Scope;
import health.auric.access.account.Accounts;
import health.auric.access.account.FirstRun;
import health.auric.access.account.Profile;
import health.auric.access.account.SignIn;
import health.auric.access.account.Tokens;
import health.auric.access.account.User;
import health.auric.access.account.Users;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class AccessAuditTests {

    private static final Scope SUPPLIERS_HERE = new Scope(new DomainName("supplier"), new FacilityCode("LKM"));

    @Autowired
    ApplicationContext hub;

    @Autowired
    JdbcClient database;

    @Autowired
    Profile profile;

    Accounts accounts;
    Users users;

    @BeforeEach
    void open() {
        accounts = Accounts.of(hub);
        users = accounts.users();
    }

    @Test
    void aNewAccountIsToldWithItsGrants() {
        var user = accounts.user(new Grant(Role.STEWARD, SUPPLIERS_HERE, Set.of("tin", "ssn")));

        assertThat(last())
                .containsEntry("action", "user.create")
                .containsEntry("subject", "user/" + user.id())
                .containsEntry("actor_name", "system")
                .containsEntry("grants", "[\"STEWARD supplier/LKM opening ssn,tin\"]");
    }

    @Test
    void aChangeIsToldWithWhatItWasBefore() {
        var user = accounts.user(Role.STEWARD);
        var renamed = Actors.asSystem(() -> users.change(user.id(), user.version(), "New Name", User.Status.DISABLED));

        assertThat(last())
                .containsEntry("action", "user.change")
                .extractingByKey("detail")
                .asString()
                .contains("\"displayName\":{", "\"from\":\"Somebody\"", "\"to\":\"New Name\"", "\"to\":\"DISABLED\"")
                .doesNotContain("grants");

        Actors.asSystem(() -> users.become(user.id(), renamed.version(), User.Status.ACTIVE));
        assertThat(last())
                .extractingByKey("detail")
                .asString()
                .contains("status")
                .doesNotContain("displayName");
    }

    @Test
    void grantsAreToldWhenGivenAndWhenTaken() {
        var user = accounts.user();
        Actors.asSystem(() -> users.addGrant(user.id(), Grant.of(Role.AUDITOR)));
        assertThat(last())
                .containsEntry("action", "user.grant")
                .containsEntry("grants", "{\"from\":[],\"to\":[\"AUDITOR */*\"]}");

        Actors.asSystem(() -> users.withdrawGrant(user.id(), Role.AUDITOR, Scope.EVERYTHING));
        assertThat(last()).containsEntry("grants", "{\"from\":[\"AUDITOR */*\"],\"to\":[]}");
    }

    @Test
    void aPasswordIsToldWithoutTheWord() {
        var user = accounts.user(Role.STEWARD);
        Actors.asSystem(() -> users.resetPassword(user.id(), user.version(), "eight loud ravens"));
        assertThat(last()).containsEntry("action", "user.reset-password").containsEntry("detail", "{}");

        Acting.as(user.id(), () -> {
            profile.changePassword("eight loud ravens", "nine slow tortoises");
            return null;
        });
        assertThat(last())
                .containsEntry("action", "user.change-password")
                .containsEntry("actor", user.id())
                .containsEntry("actor_name", "tess");
        assertThat(everything()).doesNotContain("ravens", "tortoises", Accounts.PASSWORD, "argon2");
    }

    @Test
    void tokensAreToldWithoutTheirSecret() {
        var user = accounts.user(Role.STEWARD);
        var issued = accounts.token(user, Grant.of(Role.STEWARD));
        assertThat(last())
                .containsEntry("action", "token.issue")
                .containsEntry("subject", "token/" + issued.token().id())
                .extractingByKey("detail")
                .asString()
                .contains(user.id().toString(), "STEWARD */*", "expiresAt");

        Actors.asSystem(
                () -> accounts.tokens().revokeOf(user.id(), issued.token().id()));
        assertThat(last())
                .containsEntry("action", "token.revoke")
                .extractingByKey("detail")
                .asString()
                .contains("\"revoked\":1");
        assertThat(everything()).doesNotContain(issued.secret());
    }

    @Test
    void whatATokenDoesIsToldWithTheToken() {
        var user = accounts.user(Role.STEWARD);
        var first = accounts.token(user, Grant.of(Role.STEWARD));
        var signIn = hub.getBean(SignIn.class);
        var actor = signIn.withToken(first.secret()).orElseThrow();
        var wish =
                new Tokens.NewToken("child", Instant.now().plus(1, ChronoUnit.HOURS), List.of(Grant.of(Role.STEWARD)));

        Acting.as(actor, () -> accounts.tokens().issue(wish));

        assertThat(last())
                .containsEntry("actor", user.id())
                .extractingByKey("detail")
                .asString()
                .contains("\"withToken\":\"" + first.token().id());
    }

    @Test
    void whatIsRefusedIsNotTold() {
        var user = accounts.user(Role.STEWARD);
        long before = count();

        assertThatThrownBy(() ->
                        Actors.asSystem(() -> users.change(user.id(), user.version() + 7, "Late", User.Status.ACTIVE)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> accounts.users().create(new Users.NewUser(user.username(), "Twice", null, List.of())))
                .isInstanceOf(RuntimeException.class);

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void theFirstAdministratorIsToldAsMadeBySetup() {
        var fresh = hub.getBean(FirstRun.class);
        database.sql("truncate access.role_grant, access.api_token, access.users cascade")
                .update();
        var token = Actors.asSystem(fresh::token).orElseThrow();

        fresh.claim(token, "first", Accounts.PASSWORD);

        assertThat(last()).containsEntry("actor_name", "setup").containsEntry("grants", "[\"ADMIN */*\"]");
    }

    private Map<String, @Nullable Object> last() {
        return database.sql("""
                        select actor, actor_name, action, subject, detail::text as detail, detail ->> 'grants' as grants
                        from audit.audit_entry order by seq desc limit 1""").query().singleRow();
    }

    private long count() {
        return database.sql("select count(*) from audit.audit_entry")
                .query(Long.class)
                .single();
    }

    private String everything() {
        return database.sql("select string_agg(e::text, ' ') from audit.audit_entry e")
                .query(String.class)
                .single();
    }
}
