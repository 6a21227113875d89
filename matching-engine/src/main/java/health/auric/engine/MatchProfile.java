package health.auric.engine;

import health.auric.engine.compare.Vetoes;
import health.auric.engine.profile.Field;
import health.auric.engine.profile.Kind;
import health.auric.engine.profile.Shipped;
import health.auric.engine.profile.Suggestion;
import java.util.List;

/** What the columns of a kind of record hold, and the rules that keep two records from being matched automatically. */
public record MatchProfile(String name, List<Field> fields, List<String> vetoes) {
    public MatchProfile {
        fields = List.copyOf(fields);
        vetoes = List.copyOf(vetoes);
    }

    public MatchProfile(String name, List<Field> fields) {
        this(name, fields, List.of());
    }

    /** A profile proposed from the names and values of the columns. */
    public static MatchProfile suggest(Table table) {
        List<Field> fields = Suggestion.of(table);
        return new MatchProfile("suggested", fields, kinds(fields));
    }

    /** Rules that speak up only where a category tells kinds that exclude each other. */
    private static List<String> kinds(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.kind() == Kind.CATEGORY)
                .map(field -> "kind " + Vetoes.plain(field.column()))
                .toList();
    }

    /** A profile that comes with the engine, fitted to a table: supplier, item, location, provider, cost-center and generic ones. */
    public static MatchProfile shipped(String name, Table table) {
        Shipped shipped = Shipped.of(name);
        return new MatchProfile(name, shipped.on(Suggestion.of(table)), shipped.vetoes());
    }
}
