package health.auric.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.HubTest;
import health.auric.access.Actor;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Right;
import health.auric.access.Role;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@HubTest
class TokensTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final DomainName ITEM = new DomainName("item");
    private static final FacilityCode LKM = new FacilityCode("LKM");

    @Autowired
    ApplicationContext hub;

    @Autowired
    SignIn signIn;

    Accounts accounts;

    @BeforeEach
    void open() {
        accounts = Accounts.of(hub);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aTokenActsForItsOwner() {
        var owner = accounts.user(Grant.of(Role.STEWARD).in(SUPPLIER));
        var token = accounts.token(owner, Grant.of(Role.STEWARD).in(SUPPLIER));

        var actor = signIn.withToken(token.secret()).orElseThrow();

        assertThat(actor.kind()).isEqualTo(Actor.Kind.TOKEN);
        assertThat(actor.id()).isEqualTo(owner.id());
        assertThat(actor.token()).isEqualTo(token.token().id());
        assertThat(actor.may(Right.READ_RECORDS, SUPPLIER, LKM)).isTrue();
        assertThat(actor.may(Right.READ_RECORDS, ITEM, LKM)).isFalse();
    }

    @Test
    void theDatabaseDoesNotKnowTheSecret() {
        var token = accounts.token(accounts.user(Role.STEWARD), Grant.of(Role.STEWARD));

        var row = accounts.database()
                .sql("select t::text from access.api_token t where id = :id")
                .param("id", token.token().id())
                .query(String.class)
                .single();

        assertThat(row).contains(token.token().prefix()).doesNotContain(secretPart(token));
        assertThat(token.toString()).doesNotContain(secretPart(token));
    }

    @Test
    void theRightPrefixWithAnotherSecretOpensNothing() {
        var token = accounts.token(accounts.user(Role.STEWARD), Grant.of(Role.STEWARD));

        assertThat(signIn.withToken("aur_" + token.token().prefix() + "_" + TokenSecret.hex(32)))
                .isEmpty();
    }

    @Test
    void theSecretOfOneDoesNotFitThePrefixOfAnother() {
        var owner = accounts.user(Role.STEWARD);
        var one = accounts.token(owner, Grant.of(Role.STEWARD));
        var other = accounts.token(owner, Grant.of(Role.STEWARD));

        assertThat(signIn.withToken("aur_" + one.token().prefix() + "_" + secretPart(other)))
                .isEmpty();
    }

    @Test
    void aTokenThatIsOverOpensNothing() {
        var token = accounts.token(accounts.user(Role.STEWARD), Grant.of(Role.STEWARD));
        accounts.database().sql("""
                        update access.api_token
                        set created_at = now() - interval '2 hours', expires_at = now() - interval '1 second'
                        where id = :id""").param("id", token.token().id()).update();

        assertThat(signIn.withToken(token.secret())).isEmpty();
    }

    @Test
    void aRevokedTokenOpensNothingAtOnce() {
        var owner = accounts.user(Role.STEWARD);
        var token = accounts.token(owner, Grant.of(Role.STEWARD));
        assertThat(signIn.withToken(token.secret())).isPresent();

        Actors.asSystem(
                () -> accounts.tokens().revokeOf(owner.id(), token.token().id()));

        assertThat(signIn.withToken(token.secret())).isEmpty();
        assertThat(Actors.asSystem(() -> accounts.tokens().ofUser(owner.id())))
                .singleElement()
                .satisfies(view -> assertThat(view.revokedAt()).isNotNull());
    }

    @Test
    void theTokensOfADisabledUserOpenNothing() {
        var owner = accounts.user(Role.STEWARD);
        var token = accounts.token(owner, Grant.of(Role.STEWARD));

        Actors.asSystem(() -> accounts.users().become(owner.id(), owner.version(), User.Status.DISABLED));

        assertThat(signIn.withToken(token.secret())).isEmpty();
    }

    @Test
    void whatTheOwnerLosesTheTokenLosesAtOnce() {
        var owner = accounts.user(Role.ADMIN);
        accounts.user(Role.ADMIN);
        var token = accounts.token(owner, Grant.of(Role.ADMIN));
        Actors.asSystem(() -> accounts.users()
                .grant(
                        owner.id(),
                        owner.version(),
                        List.of(Grant.of(Role.STEWARD).in(SUPPLIER))));

        var actor = signIn.withToken(token.secret()).orElseThrow();

        assertThat(actor.may(Right.ADMINISTER_ACCESS)).isFalse();
        assertThat(actor.may(Right.READ_DEFINITIONS, SUPPLIER, null)).isTrue();
        assertThat(actor.may(Right.READ_DEFINITIONS, ITEM, null)).isFalse();
    }

    @Test
    void whatTheOwnerGainsTheTokenDoesNotGain() {
        var owner = accounts.user(Grant.of(Role.STEWARD).in(SUPPLIER));
        var token = accounts.token(owner, Grant.of(Role.STEWARD).in(SUPPLIER));
        Actors.asSystem(() -> accounts.users().addGrant(owner.id(), Grant.of(Role.ADMIN)));

        var actor = signIn.withToken(token.secret()).orElseThrow();

        assertThat(actor.may(Right.ADMINISTER_ACCESS)).isFalse();
        assertThat(actor.may(Right.READ_RECORDS, ITEM, null)).isFalse();
    }

    @Test
    void somebodyIssuesATokenForLess() {
        var owner = enter(accounts.user(Grant.of(Role.STEWARD)));

        var issued =
                accounts.tokens().issue(wish(Grant.of(Role.STEWARD).in(SUPPLIER).at(LKM)));

        assertThat(issued.token().userId()).isEqualTo(owner.id());
        assertThat(accounts.tokens().own())
                .extracting(Token::id)
                .contains(issued.token().id());
        assertThat(signIn.withToken(issued.secret()).orElseThrow().may(Right.READ_RECORDS, ITEM, LKM))
                .isFalse();
    }

    @Test
    void nobodyIssuesATokenForMore() {
        enter(accounts.user(Grant.of(Role.STEWARD).in(SUPPLIER)));

        assertRefused(Refusal.Kind.INVALID, () -> accounts.tokens().issue(wish(Grant.of(Role.ADMIN))));
        assertRefused(Refusal.Kind.INVALID, () -> accounts.tokens().issue(wish(Grant.of(Role.STEWARD))));
    }

    @Test
    void aTokenForAnAccountIsAtMostWhatTheAccountMay() {
        var program = accounts.user(Grant.of(Role.SUBSCRIBER).in(SUPPLIER));

        assertRefused(
                Refusal.Kind.INVALID,
                () -> Actors.asSystem(() -> accounts.tokens().issueFor(program.id(), wish(Grant.of(Role.SUBSCRIBER)))));
    }

    @Test
    void whatAStolenTokenIssuedIsRevokedWithIt() {
        var owner = accounts.user(Role.STEWARD);
        var stolen = accounts.token(owner, Grant.of(Role.STEWARD));
        var child = as(stolen, () -> accounts.tokens().issue(brief()));
        var grandchild = as(child, () -> accounts.tokens().issue(briefer()));

        Actors.asSystem(
                () -> accounts.tokens().revokeOf(owner.id(), stolen.token().id()));

        assertThat(signIn.withToken(child.secret())).isEmpty();
        assertThat(signIn.withToken(grandchild.secret())).isEmpty();
    }

    @Test
    void aTokenCannotIssueOneThatLivesLonger() {
        var token = accounts.token(accounts.user(Role.STEWARD), Grant.of(Role.STEWARD));
        var longer = new Tokens.NewToken(
                "longer", token.token().expiresAt().plusSeconds(1), List.of(Grant.of(Role.STEWARD)));

        assertRefused(
                Refusal.Kind.INVALID, () -> as(token, () -> accounts.tokens().issue(longer)));
    }

    @Test
    void aNarrowTokenCannotIssueAWideOne() {
        var token = accounts.token(
                accounts.user(Role.STEWARD), Grant.of(Role.STEWARD).in(SUPPLIER));

        assertRefused(
                Refusal.Kind.INVALID, () -> as(token, () -> accounts.tokens().issue(brief())));
    }

    @Test
    void nobodyRevokesTheTokenOfSomebodyElse() {
        var token = accounts.token(accounts.user(Role.STEWARD), Grant.of(Role.STEWARD));
        enter(accounts.user(Role.STEWARD));

        assertRefused(
                Refusal.Kind.NOT_FOUND,
                () -> accounts.tokens().revoke(token.token().id()));
        assertThat(signIn.withToken(token.secret())).isPresent();
    }

    @Test
    void useIsRememberedOnceAMinute() {
        var owner = accounts.user(Role.STEWARD);
        var token = accounts.token(owner, Grant.of(Role.STEWARD));
        signIn.withToken(token.secret());
        var first = lastUse(owner);
        signIn.withToken(token.secret());

        assertThat(first).isNotNull();
        assertThat(lastUse(owner)).isEqualTo(first);
    }

    @Test
    void anAccountHasSoManyTokensAndNoMore() {
        var owner = accounts.user(Role.STEWARD);
        for (int i = 0; i < TokenPolicy.MOST_PER_USER; i++) {
            accounts.token(owner, Grant.of(Role.STEWARD));
        }

        assertRefused(Refusal.Kind.CONFLICT, () -> accounts.token(owner, Grant.of(Role.STEWARD)));
    }

    private Instant lastUse(User owner) {
        var token = Actors.asSystem(() -> accounts.tokens().ofUser(owner.id())).getFirst();
        return Objects.requireNonNull(token.lastUsedAt());
    }

    private static String secretPart(Tokens.Issued token) {
        return token.secret().substring(token.secret().lastIndexOf('_') + 1);
    }

    private static Tokens.NewToken wish(Grant... grants) {
        return new Tokens.NewToken("wish", Instant.now().plus(Duration.ofHours(3)), List.of(grants));
    }

    private static Tokens.NewToken brief() {
        return new Tokens.NewToken("child", Instant.now().plusSeconds(600), List.of(Grant.of(Role.STEWARD)));
    }

    private static Tokens.NewToken briefer() {
        return new Tokens.NewToken("grandchild", Instant.now().plusSeconds(60), List.of(Grant.of(Role.STEWARD)));
    }

    private User enter(User user) {
        become(Actor.user(
                user.id(),
                user.username(),
                user.grants().stream().map(Grant::permission).toList()));
        return user;
    }

    private <T> T as(Tokens.Issued token, Supplier<T> work) {
        become(signIn.withToken(token.secret()).orElseThrow());
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void become(Actor actor) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(actor, "", List.of()));
    }

    private static void assertRefused(Refusal.Kind kind, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
