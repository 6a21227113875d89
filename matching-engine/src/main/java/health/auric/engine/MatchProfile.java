package health.auric.engine;

import health.auric.engine.profile.Field;
import health.auric.engine.profile.Shipped;
import health.auric.engine.profile.Suggestion;
import java.util.List;

/** What the columns of a kind of record hold. */
public record MatchProfile(String name, List<Field> fields) {
    public MatchProfile {
        fields = List.copyOf(fields);
    }

    /** A profile proposed from the names and values of the columns. */
    public static MatchProfile suggest(Table table) {
        return new MatchProfile("suggested", Suggestion.of(table));
    }

    /** A profile that comes with the engine, fitted to a table: supplier, item, location, provider, cost-center and generic ones. */
    public static MatchProfile shipped(String name, Table table) {
        return new MatchProfile(name, Shipped.of(name).on(Suggestion.of(table)));
    }
}
