package health.auric.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.access.account.User;
import health.auric.kernel.DomainName;
import health.auric.ui.Outcome;
import health.auric.ui.TokenDesk;
import health.auric.ui.UserDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Users and tokens as their pages get them. */
@HubTest
class CountersTests {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 6, 30);

    @Autowired
    ApplicationContext hub;

    @Autowired
    UserCounter userDesk;

    @Autowired
    TokenCounter tokenDesk;

    @Autowired
    PageShell shell;

    @Autowired
    EntranceDesk entrance;

    private DeskFixture fixture;
    private User admin;

    @BeforeEach
    void anAdministrator() {
        fixture = DeskFixture.of(hub);
        fixture.build();
        admin = fixture.administrator();
    }

    @Test
    void aNewUserStartsWithoutAnyGrant() {
        var id = done(asAdmin(() -> userDesk.create(
                new UserDesk.NewUser("nora-" + UUID.randomUUID(), "Nora Finch", "a long enough password"))));

        var card = asAdmin(() -> userDesk.find(id)).orElseThrow();
        assertThat(card.user().name()).isEqualTo("Nora Finch");
        assertThat(card.user().enabled()).isTrue();
        assertThat(card.grants()).isEmpty();
        assertThat(card.self()).isFalse();
    }

    @Test
    void aWeakPasswordIsRefusedAtItsField() {
        var outcome = asAdmin(() -> userDesk.create(new UserDesk.NewUser("nils", "Nils Berg", "short")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.errors().toString()).contains("password"));
    }

    @Test
    void aTakenNameIsRefusedForTheWholeForm() {
        var outcome = asAdmin(
                () -> userDesk.create(new UserDesk.NewUser("desk-admin", "Somebody", "a long enough password")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.errors().toString()).contains("taken"));
    }

    @Test
    void grantsComeAndGo() {
        var user = fixture.account("desk-grantee").id().toString();
        var wish = new UserDesk.NewGrant("STEWARD", "supplier", "STB", List.of("tin"));

        var granted = done(asAdmin(() -> userDesk.grant(user, wish)));
        assertThat(asAdmin(() -> userDesk.find(user)).orElseThrow().grants())
                .singleElement()
                .satisfies(grant -> {
                    assertThat(grant.role()).isEqualTo("Steward");
                    assertThat(grant.domain()).isEqualTo("supplier");
                    assertThat(grant.facility()).isEqualTo("STB");
                    assertThat(grant.fields()).containsExactly("tin");
                });

        asAdmin(() -> userDesk.withdraw(user, granted));
        assertThat(asAdmin(() -> userDesk.find(user)).orElseThrow().grants()).isEmpty();
    }

    @Test
    void aRoleThatIsNotOfferedIsRefused() {
        var user = fixture.account("desk-grantee").id().toString();

        assertThat(asAdmin(() -> userDesk.grant(user, new UserDesk.NewGrant("EMPEROR", "", "", List.of()))))
                .isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void aUserIsDisabledAndEnabledAgain() {
        var user = fixture.account("desk-switch");
        var id = user.id().toString();

        asAdmin(() -> userDesk.disable(id, user.version()));
        var disabled = asAdmin(() -> userDesk.find(id)).orElseThrow().user();
        assertThat(disabled.enabled()).isFalse();

        asAdmin(() -> userDesk.enable(id, disabled.version()));
        assertThat(asAdmin(() -> userDesk.find(id)).orElseThrow().user().enabled())
                .isTrue();
    }

    @Test
    void aChangeToWhatSomebodyElseChangedIsStale() {
        var user = fixture.account("desk-stale");

        assertThat(asAdmin(() -> userDesk.disable(user.id().toString(), user.version() + 5)))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void aGrantIsMadeOfWhatThereIs() {
        var choices = asAdmin(userDesk::choices);

        assertThat(choices.roles())
                .hasSize(Role.values().length)
                .allSatisfy(role -> assertThat(role.about()).isNotBlank());
        assertThat(choices.domains()).extracting(choice -> choice.value()).contains("supplier", "cost-center");
        assertThat(choices.facilities()).extracting(choice -> choice.value()).contains("LKM", "STB");
    }

    @Test
    void whatIsNoUserIsNotThere() {
        assertThat(asAdmin(() -> userDesk.find("not-an-id"))).isEmpty();
        assertThat(asAdmin(() -> userDesk.find(UUID.randomUUID().toString()))).isEmpty();
    }

    @Test
    void stewardsAdministerNobody() {
        assertThatThrownBy(() -> Acting.as(userDesk::all, Grant.of(Role.STEWARD)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aTokenShowsItsSecretOnceAndIsListedWithoutIt() {
        var issued = done(asAdmin(() -> tokenDesk.issue(wish("nightly load"))));

        assertThat(issued.secret()).startsWith("aur_");
        assertThat(issued.toString()).doesNotContain(issued.secret());
        assertThat(asAdmin(tokenDesk::own))
                .filteredOn(token -> token.id().equals(issued.id()))
                .singleElement()
                .satisfies(token -> {
                    assertThat(token.state()).isEqualTo(TokenDesk.State.ACTIVE);
                    assertThat(issued.secret()).contains(token.start());
                    assertThat(token.toString()).doesNotContain(issued.secret());
                });
    }

    @Test
    void aRevokedTokenStaysListedAsSuch() {
        var issued = done(asAdmin(() -> tokenDesk.issue(wish("short life"))));

        asAdmin(() -> tokenDesk.revoke(issued.id()));

        assertThat(asAdmin(tokenDesk::own))
                .filteredOn(token -> token.id().equals(issued.id()))
                .extracting(TokenDesk.Token::state)
                .containsExactly(TokenDesk.State.REVOKED);
    }

    @Test
    void aTokenWithoutAnEndIsRefused() {
        var wish = new TokenDesk.NewToken("for ever", List.of("ADMIN~~"), null);

        assertThat(asAdmin(() -> tokenDesk.issue(wish))).isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void aScopeNobodyOfferedIsRefused() {
        var wish = new TokenDesk.NewToken("forged", List.of("ADMIN"), NEXT_YEAR);

        assertThat(asAdmin(() -> tokenDesk.issue(wish))).isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void theScopesOnOfferAreTheOwnGrants() {
        assertThat(asAdmin(tokenDesk::scopes))
                .extracting(choice -> choice.value())
                .containsExactly("ADMIN~~");
    }

    @Test
    void othersTokensAreForWhoMaySeeAccess() {
        var other = fixture.account("desk-other", Grant.of(Role.STEWARD));
        Acting.as(
                other.id(),
                () -> tokenDesk.issue(new TokenDesk.NewToken("theirs", List.of("STEWARD~~"), NEXT_YEAR)),
                Grant.of(Role.STEWARD));

        assertThat(asAdmin(tokenDesk::others)).extracting(TokenDesk.Token::name).contains("theirs");
        assertThat(Acting.as(other.id(), tokenDesk::others, Grant.of(Role.STEWARD)))
                .isEmpty();
    }

    @Test
    void theShellKnowsWhoIsSignedIn() {
        var frame = asAdmin(shell::frame);

        assertThat(frame.person()).isNotNull().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Tess Marlow");
            assertThat(person.initials()).isEqualTo("TM");
            assertThat(person.administers()).isTrue();
        });
        assertThat(frame.domains()).extracting(link -> link.label()).contains("Suppliers");
        assertThat(frame.demo()).isFalse();
        assertThat(frame.version()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void theShellLinksOnlyTheDomainsOfTheActor() {
        var grant = Grant.of(Role.STEWARD).in(new DomainName("item"));
        var user = fixture.account("desk-items", grant);

        assertThat(Acting.as(user.id(), shell::frame, grant).domains())
                .extracting(link -> link.name())
                .containsExactly("item");
    }

    @Test
    void outsideDemoModeTheDoorNamesNobody() {
        assertThat(entrance.demoUsers()).isEmpty();
        assertThat(entrance.awaitsFirstUser()).isFalse();
    }

    private <T> T asAdmin(Callable<T> work) {
        return Acting.as(admin.id(), work, Grant.of(Role.ADMIN));
    }

    private static TokenDesk.NewToken wish(String name) {
        return new TokenDesk.NewToken(name, List.of("ADMIN~~"), NEXT_YEAR);
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).result();
    }
}
