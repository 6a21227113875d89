package health.auric.access.account;

import health.auric.access.Grant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a change of an account changes, for the log: each part before and after. */
final class AccountChange {

    private final Map<String, Map<String, ?>> parts = new LinkedHashMap<>();

    void make(UserAccount account, Consumer<UserAccount> change) {
        var before = parts(account);
        change.accept(account);
        parts(account).forEach((part, after) -> {
            var was = before.get(part);
            if (was != null && !was.equals(after)) {
                parts.put(part, Map.of("from", was, "to", after));
            }
        });
    }

    Map<String, ?> detail() {
        return parts;
    }

    private static Map<String, Object> parts(UserAccount account) {
        var view = account.view();
        return Map.of(
                "displayName", view.displayName(), "status", view.status().name(), "grants", words(view.grants()));
    }

    /** Such as {@code STEWARD supplier/LKM opening tin}; a star stands for all. */
    static List<String> words(List<Grant> grants) {
        return grants.stream().map(AccountChange::words).sorted().toList();
    }

    private static String words(Grant grant) {
        var scope = grant.scope();
        var place = Optional.ofNullable(scope.domain()).map(Object::toString).orElse("*") + "/"
                + Optional.ofNullable(scope.facility()).map(Object::toString).orElse("*");
        var opened = grant.opened().isEmpty()
                ? ""
                : " opening "
                        + String.join(",", grant.opened().stream().sorted().toList());
        return grant.role() + " " + place + opened;
    }
}
