package health.auric.ui;

import health.auric.ui.Outcome.Done;
import health.auric.ui.Outcome.Invalid;
import health.auric.ui.Outcome.NeedsApproval;
import health.auric.ui.Outcome.Stale;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

class FakeUserDesk implements UserDesk {

    final List<User> users = new ArrayList<>();
    final List<Grant> grants = new ArrayList<>();
    boolean forbidden;

    @Nullable
    NewUser created;

    @Nullable
    NewGrant granted;

    FakeUserDesk() {
        reset();
    }

    void reset() {
        forbidden = false;
        created = null;
        granted = null;
        var today = Instant.now().minus(Duration.ofHours(2));
        users.clear();
        users.add(new User("u1", "dana", "Dana Okafor", true, 4, List.of("Steward"), today));
        users.add(new User("u2", "priya", "Priya Nair", true, 1, List.of("Operator", "Access administrator"), today));
        users.add(new User("u3", "walt", "Walt Brannigan", false, 2, List.of(), null));
        grants.clear();
        grants.add(new Grant("g1", "Steward", "Suppliers", null, List.of()));
        grants.add(new Grant("g2", "Steward", "Items", "Lakemont Main", List.of("description", "packaging")));
    }

    @Override
    public List<User> all() {
        guard();
        return List.copyOf(users);
    }

    @Override
    public Optional<UserCard> find(String user) {
        guard();
        return one(user).map(found -> new UserCard(found, user.equals("u1") ? grants : List.of(), user.equals("u2")));
    }

    @Override
    public GrantChoices choices() {
        return new GrantChoices(
                List.of(
                        new Choice("steward", "Steward", "decides tasks and asks for changes"),
                        new Choice("approver", "Approver", "signs what others ask for"),
                        new Choice("auditor", "Auditor", "reads everything, changes nothing")),
                List.of(new Choice("supplier", "Suppliers", ""), new Choice("item", "Items", "")),
                List.of(new Choice("LKM", "Lakemont Main", ""), new Choice("HBP", "Harbor Point", "")));
    }

    @Override
    public Outcome<String> create(NewUser user) {
        guard();
        if (users.stream().anyMatch(known -> known.username().equals(user.username()))) {
            return new Invalid<>(Map.of("username", "The user name “" + user.username() + "” is taken."));
        }
        created = user;
        users.add(new User("u9", user.username(), user.name(), true, 0, List.of(), null));
        return new Done<>("u9");
    }

    @Override
    public Outcome<String> disable(String user, long version) {
        return sign(user, version, false);
    }

    @Override
    public Outcome<String> enable(String user, long version) {
        return sign(user, version, true);
    }

    private Outcome<String> sign(String id, long version, boolean enabled) {
        guard();
        var user = one(id).orElseThrow();
        if (user.version() != version) {
            return new Stale<>("Priya Nair changed this user a moment ago.");
        }
        users.replaceAll(known -> known.id().equals(id)
                ? new User(id, user.username(), user.name(), enabled, version + 1, user.roles(), user.lastSignIn())
                : known);
        return new Done<>(id);
    }

    @Override
    public Outcome<String> grant(String user, NewGrant grant) {
        guard();
        if (grant.fields().contains("nonsense")) {
            return new Invalid<>(Map.of("fields", "No domain has a field “nonsense”."));
        }
        if (grant.role().equals("approver")) {
            return new NeedsApproval<>("A second access administrator can sign it.");
        }
        granted = grant;
        return new Done<>("g9");
    }

    @Override
    public Outcome<String> withdraw(String user, String grant) {
        guard();
        return grants.removeIf(known -> known.id().equals(grant))
                ? new Done<>(grant)
                : new Stale<>("The grant was withdrawn already.");
    }

    private Optional<User> one(String id) {
        return users.stream().filter(user -> user.id().equals(id)).findFirst();
    }

    private void guard() {
        if (forbidden) {
            throw new AccessDeniedException("users");
        }
    }
}
