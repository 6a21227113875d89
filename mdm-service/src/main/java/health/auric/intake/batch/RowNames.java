package health.auric.intake.batch;

import health.auric.model.DomainDefinition;
import java.util.List;

/** How columns and members that speak of the row itself are called; the first of each is the usual one. */
final class RowNames {

    static final List<String> KEY = List.of("key", "sourceKey");
    static final List<String> VERSION = List.of("version");
    static final List<String> CHANGED_AT = List.of("changedAt", "sentAt");
    static final List<String> WITHDRAWN = List.of("withdrawn");
    static final List<String> SOURCE = List.of("source", "sourceSystem");
    static final List<String> FACILITY = List.of("facility", "sourceFacility");

    private RowNames() {}

    /** The definition of the domain has the first say about a name, except about the key. */
    static boolean speaksOfTheRow(String name, DomainDefinition definition) {
        return name.equals("key") || definition.attribute(name).isEmpty();
    }
}
