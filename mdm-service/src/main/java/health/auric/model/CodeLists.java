package health.auric.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All code lists by name. */
public record CodeLists(Map<String, CodeList> byName) {

    /** Lists the grammar itself speaks in: who is responsible, what kinds of sources and targets there are. */
    static final String ROLES = "business-roles";

    static final String SOURCES = "source-kinds";
    static final String TARGETS = "target-kinds";

    public CodeLists {
        byName = Map.copyOf(byName);
    }

    /** The list of that name. */
    public Optional<CodeList> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Set<String> names() {
        return byName.keySet();
    }

    /** The codes of a list, none if there is no such list. */
    Set<String> keys(String name) {
        return find(name).map(CodeList::keys).orElse(Set.of());
    }
}
