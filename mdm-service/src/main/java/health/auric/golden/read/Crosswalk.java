package health.auric.golden.read;

import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.golden.GoldenNumber;
import health.auric.golden.read.CrosswalkView.SourceKeyView;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import health.auric.model.Mask;
import health.auric.model.NamedFunctions;
import health.auric.model.Standardized;
import health.auric.model.Standardizer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** From what a source or the world calls something to its golden record, and to what the other sources call it. */
@Guarded
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Crosswalk {

    private static final int MOST = 100;

    private final JdbcClient database;
    private final Subject.Finder subjects;
    private final Map<String, Standardizer> schemes;

    Crosswalk(JdbcClient database, Subject.Finder subjects, NamedFunctions functions) {
        this.database = database;
        this.subjects = subjects;
        this.schemes = functions.schemes();
    }

    /** What is looked up: a source's key, or the value of an identifier. */
    public record Asked(
            @Nullable SourceCode source,
            @Nullable String key,
            @Nullable String scheme,
            @Nullable String value) {}

    /** What was asked for, in one of the two ways. */
    @Requires(Right.READ_RECORDS)
    public List<CrosswalkView> find(DomainName domain, Asked asked) {
        if (asked.source != null && asked.key != null && asked.scheme == null && asked.value == null) {
            return List.of(byKey(domain, asked.source, asked.key));
        }
        if (asked.scheme != null && asked.value != null && asked.source == null && asked.key == null) {
            return byIdentifier(domain, asked.scheme, asked.value);
        }
        throw new Refusal(Refusal.Kind.INVALID, "Send either source and key, or scheme and value.");
    }

    /** The golden record of what this source calls by this key. */
    @Requires(Right.READ_RECORDS)
    public CrosswalkView byKey(DomainName domain, SourceCode source, String key) {
        var sight = Sight.of(Actors.current(), domain);
        var goldens = database.sql("""
                        select x.golden from intake.source_record s
                        join intake.source_system y on y.code = s.source
                        join golden.cross_reference x on x.source_record = s.id and x.until is null
                        where s.domain = :domain and s.source = :source and s.key = :key
                            and (:facilities::text[] is null or y.facility = any(:facilities::text[]))""")
                .param("domain", domain.value())
                .param("source", source.value())
                .param("key", key)
                .param("facilities", sight.codes())
                .query((row, _) -> row.getObject("golden", UUID.class))
                .list();
        return views(sight, goldens).stream()
                .findFirst()
                .orElseThrow(() -> none("No record with this key is linked to a golden record."));
    }

    /** The golden records whose sources carry this identifier: several where it is not exclusive, at most a hundred. */
    @Requires(Right.READ_RECORDS)
    public List<CrosswalkView> byIdentifier(DomainName domain, String scheme, String value) {
        var sight = Sight.of(Actors.current(), domain);
        var goldens = database.sql("""
                        select distinct x.golden from intake.identifier i
                        join golden.cross_reference x on x.source_record = i.source_record and x.until is null
                        join intake.source_record s on s.id = i.source_record
                        join intake.source_system y on y.code = s.source
                        where i.domain = :domain and i.scheme = :scheme and i.value = :value
                            and (:facilities::text[] is null or y.facility = any(:facilities::text[]))
                        limit :most""")
                .param("domain", domain.value())
                .param("scheme", scheme)
                .param("value", standard(scheme, value))
                .param("facilities", sight.codes())
                .param("most", MOST)
                .query((row, _) -> row.getObject("golden", UUID.class))
                .list();
        var seen = views(sight, goldens).stream()
                .filter(view -> opens(sight, scheme, view))
                .toList();
        if (seen.isEmpty()) {
            throw none("No golden record with this identifier is there for you to read.");
        }
        return seen;
    }

    /** As records carry it: the value may come with the dashes and spaces people write. */
    private String standard(String scheme, String value) {
        var standardizer = schemes.get(scheme);
        if (standardizer == null) {
            throw Refusal.invalid(
                    "scheme", "is none of " + schemes.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return switch (standardizer.standardize(value)) {
            case Standardized.Accepted(var standard, var _) -> standard;
            case Standardized.Placeholder() -> throw Refusal.invalid("value", "says that there is no value");
            case Standardized.Refused(var reason) -> throw Refusal.invalid("value", reason);
        };
    }

    /** Who may not see an identifier cannot find out by trying either. */
    private boolean opens(Sight sight, String scheme, CrosswalkView view) {
        var facilities = view.keys().stream()
                .map(key -> new FacilityCode(key.facility()))
                .distinct()
                .toList();
        var mask = new Mask(sight.actor(), sight.domain(), facilities);
        return !Contests.hides(subjects.definition(sight.domain()), scheme, mask);
    }

    private List<CrosswalkView> views(Sight sight, List<UUID> goldens) {
        var prefix = subjects.definition(sight.domain()).heading().number();
        var views = new LinkedHashMap<UUID, CrosswalkView>();
        database.sql("""
                        select g.id, g.number, g.title, g.status, g.version, s.source, s.key, y.facility
                        from golden.golden g
                        join golden.cross_reference x on x.golden = g.id and x.until is null
                        join intake.source_record s on s.id = x.source_record
                        join intake.source_system y on y.code = s.source
                        where g.id = any(:ids::text[]::uuid[])
                            and (:facilities::text[] is null or y.facility = any(:facilities::text[]))
                        order by g.number, s.source, s.key""")
                .param("ids", goldens.stream().map(UUID::toString).toArray(String[]::new))
                .param("facilities", sight.codes())
                .query((row, _) -> one(row, prefix))
                .list()
                .forEach(one -> views.merge(one.golden().id(), one, CrosswalkView::with));
        return List.copyOf(views.values());
    }

    private static CrosswalkView one(ResultSet row, String prefix) throws SQLException {
        var name = new GoldenName(
                row.getObject("id", UUID.class),
                new GoldenNumber(prefix, row.getLong("number")).toString(),
                row.getString("title"),
                row.getString("status"));
        var key = new SourceKeyView(row.getString("source"), row.getString("facility"), row.getString("key"));
        return new CrosswalkView(name, row.getInt("version"), List.of(key));
    }

    private static Refusal none(String message) {
        return new Refusal(Refusal.Kind.NOT_FOUND, message);
    }
}
