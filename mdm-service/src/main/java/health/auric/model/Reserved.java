package health.auric.model;

import java.util.Set;

/** Names that mean something of their own around a record and would be ambiguous as an attribute or a domain. */
final class Reserved {

    static final String OTHERWISE = "otherwise";

    static final Set<String> ATTRIBUTES =
            Set.of(OTHERWISE, "create", "retire", "reactivate", "merge", "split", "id", "domain", "version", "state");

    static final Set<String> DOMAINS = Set.of("all", "new", "auric", "code-lists", "domains");

    private Reserved() {}
}
