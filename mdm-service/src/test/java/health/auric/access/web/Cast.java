package health.auric.access.web;

import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.access.account.Accounts;
import health.auric.access.account.User;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who plays in the matrix: a stranger, each role for suppliers at LKM, and three roles for the whole hub. */
final class Cast {

    static final List<String> COLUMNS = columns();

    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final FacilityCode LKM = new FacilityCode("LKM");

    /** A member with the header of its programs and a browser where it signed in; the stranger did neither. */
    record Member(@Nullable User user, @Nullable String bearer, Browser browser) {}

    private final Accounts accounts;
    private final MockMvcTester http;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final User another;

    private Cast(Accounts accounts, MockMvcTester http) {
        this.accounts = accounts;
        this.http = http;
        this.another = accounts.user(Role.STEWARD);
        members.put("anonymous", new Member(null, null, new Browser(http, accounts.database())));
        for (var role : Role.values()) {
            enter(
                    role.name().toLowerCase(Locale.ROOT),
                    Grant.of(role).in(SUPPLIER).at(LKM));
        }
        enter("auditor*", Grant.of(Role.AUDITOR));
        enter("operator*", Grant.of(Role.OPERATOR));
        enter("admin*", Grant.of(Role.ADMIN));
    }

    static Cast of(ApplicationContext hub, MockMvcTester http) {
        return new Cast(Accounts.of(hub), http);
    }

    private static List<String> columns() {
        List<String> names = new ArrayList<>(List.of("anonymous"));
        Arrays.stream(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .forEach(names::add);
        names.addAll(List.of("auditor*", "operator*", "admin*"));
        return List.copyOf(names);
    }

    private void enter(String name, Grant grant) {
        var user = accounts.user(grant);
        var browser = new Browser(http, accounts.database());
        browser.signIn(user);
        members.put(name, new Member(user, accounts.bearer(user), browser));
    }

    Member member(String column) {
        return Objects.requireNonNull(members.get(column), column);
    }

    /** A word of the objects file that stands for something made on the spot. */
    String resolve(String word, Member member) {
        return switch (word) {
            case "@self" -> idOf(member.user());
            case "@another" -> another.id().toString();
            case "@own-token" -> token(member.user());
            case "@another-token" -> token(another);
            default -> word;
        };
    }

    private String idOf(@Nullable User user) {
        return (user == null ? another : user).id().toString();
    }

    private String token(@Nullable User owner) {
        var user = owner == null ? another : owner;
        return accounts.token(user, user.grants().toArray(Grant[]::new))
                .token()
                .id()
                .toString();
    }
}
