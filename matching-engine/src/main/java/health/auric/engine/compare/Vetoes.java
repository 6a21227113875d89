package health.auric.engine.compare;

import health.auric.engine.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rules that keep two records from being matched automatically. A rule is a line of a profile: its kind and the column it
 * reads, such as "quantities description"; rules on columns that a table does not have are left out.
 *
 * <ul>
 *   <li>{@code quantities}, {@code traits}: what the texts say contradicts
 *   <li>{@code identifier:gtin}: two valid identifiers differ
 *   <li>{@code same}: both are given and differ in letters or digits
 *   <li>{@code kind}: both are of kinds that are certified one by one, and not of one kind
 *   <li>{@code maker}: the names are those of different organizations
 *   <li>{@code confirmed:gtin}: no identifier or code agrees; reads the columns of identifier, code and description
 * </ul>
 */
public final class Vetoes {

    /** A rule on one column. */
    private record Rule(Veto veto, int column) {}

    private final List<Rule> rules = new ArrayList<>();
    private final List<Confirmation> confirmations = new ArrayList<>();

    private Vetoes() {}

    public static Vetoes of(List<String> columns, List<String> lines) {
        var vetoes = new Vetoes();
        lines.forEach(line -> vetoes.add(columns, List.of(line.strip().split("\\s+"))));
        return vetoes;
    }

    private void add(List<String> columns, List<String> line) {
        var at = line.stream().skip(1).map(names -> find(columns, names)).toList();
        if (line.getFirst().startsWith("confirmed")) {
            confirmations.add(Confirmation.of(line.getFirst(), at));
        } else if (at.size() == 1 && at.getFirst() >= 0) {
            rules.add(new Rule(VetoKinds.named(line.getFirst()), at.getFirst()));
        }
    }

    /** The first column that has one of the names, "catalog_number|part_number"; case and signs do not matter. */
    private static int find(List<String> columns, String names) {
        var wanted = List.of(names.split("\\|"));
        for (int i = 0; i < columns.size(); i++) {
            if (wanted.contains(plain(columns.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** The name of a column as rules write it. */
    public static String plain(String column) {
        return String.join("_", Fold.words(column.replace('_', ' ')));
    }

    /** The first reason against taking the two for the same automatically. */
    public Optional<String> against(List<String> a, List<String> b) {
        for (var rule : rules) {
            var reason = rule.veto().against(a.get(rule.column()), b.get(rule.column()));
            if (reason != null) {
                return Optional.of(reason);
            }
        }
        return confirmations.stream().anyMatch(confirmation -> !confirmation.isGiven(a, b))
                ? Optional.of("no code or identifier confirms it")
                : Optional.empty();
    }
}
