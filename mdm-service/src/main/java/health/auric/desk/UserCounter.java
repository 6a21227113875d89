package health.auric.desk;

import health.auric.access.Actors;
import health.auric.access.Role;
import health.auric.access.account.User.Status;
import health.auric.access.account.Users;
import health.auric.kernel.Refusal;
import health.auric.model.DefinitionCatalog;
import health.auric.model.FacilityRegister;
import health.auric.ui.Choice;
import health.auric.ui.Outcome;
import health.auric.ui.UserDesk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Users and their grants. */
@Component
class UserCounter implements UserDesk {

    private final Users users;
    private final DefinitionCatalog catalog;
    private final FacilityRegister facilities;

    UserCounter(Users users, DefinitionCatalog catalog, FacilityRegister facilities) {
        this.users = users;
        this.catalog = catalog;
        this.facilities = facilities;
    }

    @Override
    public List<User> all() {
        return users.after("", Users.MOST_LISTED).stream()
                .map(UserCounter::view)
                .toList();
    }

    @Override
    public Optional<UserCard> find(String user) {
        try {
            return Optional.of(card(users.byId(UUID.fromString(user))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } catch (Refusal e) {
            return Absent.orRethrow(e);
        }
    }

    @Override
    public GrantChoices choices() {
        return new GrantChoices(
                Stream.of(Role.values())
                        .map(role -> new Choice(role.name(), GrantWords.role(role), RoleSentences.of(role)))
                        .toList(),
                catalog.all().stream()
                        .map(domain -> new Choice(
                                domain.name().value(), domain.heading().many(), ""))
                        .toList(),
                facilities.all().stream()
                        .map(facility -> new Choice(facility.code().value(), facility.name(), ""))
                        .toList());
    }

    @Override
    public Outcome<String> create(NewUser user) {
        return Outcomes.of(
                () -> users.create(new Users.NewUser(user.username(), user.name(), user.password(), List.of()))
                        .id()
                        .toString());
    }

    @Override
    public Outcome<String> disable(String user, long version) {
        return become(user, version, Status.DISABLED);
    }

    @Override
    public Outcome<String> enable(String user, long version) {
        return become(user, version, Status.ACTIVE);
    }

    @Override
    public Outcome<String> grant(String user, NewGrant wish) {
        return Outcomes.of(() -> {
            var grant =
                    GrantWords.grant("role", wish.role(), wish.domain(), wish.facility(), Set.copyOf(wish.fields()));
            users.addGrant(UUID.fromString(user), grant);
            return GrantWords.value(grant);
        });
    }

    @Override
    public Outcome<String> withdraw(String user, String grant) {
        return Outcomes.of(() -> {
            var withdrawn = GrantWords.parse(grant);
            users.withdrawGrant(UUID.fromString(user), withdrawn.role(), withdrawn.scope());
            return grant;
        });
    }

    private Outcome<String> become(String user, long version, Status status) {
        return Outcomes.of(() -> users.become(UUID.fromString(user), Math.toIntExact(version), status)
                .id()
                .toString());
    }

    private static UserCard card(health.auric.access.account.User user) {
        return new UserCard(
                view(user),
                user.grants().stream().map(UserCounter::view).toList(),
                user.id().equals(Actors.current().id()));
    }

    private static User view(health.auric.access.account.User user) {
        return new User(
                user.id().toString(),
                user.username(),
                user.displayName(),
                user.status() == Status.ACTIVE,
                user.version(),
                user.grants().stream()
                        .map(grant -> GrantWords.role(grant.role()))
                        .distinct()
                        .toList(),
                user.lastSignInAt());
    }

    private static Grant view(health.auric.access.Grant grant) {
        var domain = grant.scope().domain();
        var facility = grant.scope().facility();
        return new Grant(
                GrantWords.value(grant),
                GrantWords.role(grant.role()),
                domain == null ? null : domain.value(),
                facility == null ? null : facility.value(),
                grant.opened().stream().sorted().toList());
    }
}
