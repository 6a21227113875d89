package health.auric.golden.read;

import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.golden.GoldenNumber;
import health.auric.golden.read.GoldenSort.Place;
import health.auric.kernel.Cursor;
import health.auric.kernel.DomainName;
import health.auric.kernel.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Golden records of a domain, page by page. */
@Guarded
@Transactional(readOnly = true)
public class GoldenList {

    private final JdbcClient database;
    private final Subject.Finder subjects;

    GoldenList(JdbcClient database, Subject.Finder subjects) {
        this.database = database;
        this.subjects = subjects;
    }

    /** What a page is sorted by, where it begins and how long it is at most. */
    public record Wanted(
            String sort, boolean down, @Nullable String cursor, int limit) {}

    @Requires(Right.READ_RECORDS)
    public Page<GoldenSummary> page(DomainName domain, GoldenFilter filter, Wanted wanted) {
        var prefix = subjects.definition(domain).heading().number();
        var sort = GoldenSort.of(wanted.sort(), wanted.down())
                .orElseThrow(() -> Refusal.invalid("sort", "is number, title or changed"));
        var list = "golden " + domain + " " + filter + " " + sort;
        var place = wanted.cursor() == null ? sort.start() : Cursor.read(list, wanted.cursor(), sort::place);
        var sight = Sight.of(Actors.current(), domain);
        var found = rows(sight, filter, sort, place, wanted.limit() + 1, prefix);
        return Page.of(
                found,
                wanted.limit(),
                last -> Cursor.of(list, last.place().text(), last.place().number()));
    }

    private List<GoldenSummary> rows(
            Sight sight, GoldenFilter filter, GoldenSort sort, Place place, int most, String prefix) {
        boolean narrowed = sight.facilities() != null || filter.source() != null || filter.facility() != null;
        var query = database.sql(ListQuery.of(filter, sort, narrowed))
                .param("domain", sight.domain().value())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("sources", narrowed ? sources(sight, filter) : null)
                .param("title", filter.title())
                .param(
                        "since",
                        filter.changedSince() == null
                                ? null
                                : filter.changedSince().toString())
                .param("place", place.text())
                .param("number", place.number())
                .param("limit", most);
        return query.query((row, _) -> summary(row, prefix, sort)).list();
    }

    /** Sources are few, so narrowing by facility becomes narrowing by source. */
    private String[] sources(Sight sight, GoldenFilter filter) {
        return database.sql("""
                        select code from intake.source_system
                        where (:source::text is null or code = :source) and (:facility::text is null or facility = :facility)
                            and (:facilities::text[] is null or facility = any(:facilities::text[]))""")
                .param(
                        "source",
                        filter.source() == null ? null : filter.source().value())
                .param(
                        "facility",
                        filter.facility() == null ? null : filter.facility().value())
                .param("facilities", sight.codes())
                .query(String.class)
                .list()
                .toArray(String[]::new);
    }

    private static GoldenSummary summary(ResultSet row, String prefix, GoldenSort sort) throws SQLException {
        long number = row.getLong("number");
        Instant changed = row.getTimestamp("changed_at").toInstant();
        return new GoldenSummary(
                row.getObject("id", UUID.class),
                new GoldenNumber(prefix, number).toString(),
                row.getString("title"),
                row.getInt("version"),
                row.getString("status"),
                row.getBoolean("contested"),
                changed,
                sort.place(row.getString("lower_title"), changed, number));
    }
}
