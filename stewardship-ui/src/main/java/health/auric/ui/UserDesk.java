package health.auric.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Users and what each of them may do. Every method refuses who may not administer users. */
public interface UserDesk {

    List<User> all();

    Optional<UserCard> find(String user);

    /** What the grant form offers. */
    GrantChoices choices();

    /** Fields: {@code username}, {@code name}, {@code password}. Done carries the user's id. */
    Outcome<String> create(NewUser user);

    /** Switches signing in off or on again; open sessions end at once. */
    Outcome<String> disable(String user, long version);

    Outcome<String> enable(String user, long version);

    /** Fields: {@code role}, {@code domain}, {@code facility}, {@code fields}. Done carries the grant's id. */
    Outcome<String> grant(String user, NewGrant grant);

    Outcome<String> withdraw(String user, String grant);

    /** One line in the list of users. */
    record User(
            String id,
            String username,
            String name,
            boolean enabled,
            long version,
            List<String> roles,
            @Nullable Instant lastSignIn) {

        public User {
            roles = List.copyOf(roles);
        }
    }

    /** A user with all grants; {@code self} when it is the signed-in person. */
    record UserCard(User user, List<Grant> grants, boolean self) {

        public UserCard {
            grants = List.copyOf(grants);
        }
    }

    /**
     * A role, narrowed. Labels, not names; no domain or facility means every one; fields are the restricted
     * ones it opens.
     */
    record Grant(
            String id,
            String role,
            @Nullable String domain,
            @Nullable String facility,
            List<String> fields) {

        public Grant {
            fields = List.copyOf(fields);
        }
    }

    /** The form for a new user. */
    record NewUser(String username, String name, String password) {

        @Override
        public String toString() {
            return "NewUser[" + username + "]";
        }
    }

    /** The form for a new grant: values of {@link GrantChoices}; an empty domain or facility means every one. */
    record NewGrant(String role, String domain, String facility, List<String> fields) {

        public NewGrant {
            fields = List.copyOf(fields);
        }
    }

    /** The closed sets a grant is made of. */
    record GrantChoices(List<Choice> roles, List<Choice> domains, List<Choice> facilities) {

        public GrantChoices {
            roles = List.copyOf(roles);
            domains = List.copyOf(domains);
            facilities = List.copyOf(facilities);
        }
    }
}
