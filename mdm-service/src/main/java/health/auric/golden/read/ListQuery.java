package health.auric.golden.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query of a list, put together of literals alone: what is filtered decides which of them are there. */
enum ListQuery {
    SHOWN("""
            select g.id, g.number, g.title, g.version, g.status, g.changed_at, lower(g.title) as lower_title,
                exists (select from golden.identifier_hold h where h.golden = g.id and not h.held) as contested
            from golden.golden g where g.domain = :domain"""),
    LIVING("and g.status <> 'MERGED'"),
    STATUS("and g.status = :status"),
    SOURCES("""
            and exists (
                select from golden.cross_reference x join intake.source_record s on s.id = x.source_record
                where x.golden = g.id and s.domain = :domain and s.source = any(:sources::text[])
                    and (x.until is null or g.status in ('RETIRED', 'MERGED')))"""),
    CONTESTED("and exists (select from golden.identifier_hold h where h.golden = g.id and not h.held)"),
    UNCONTESTED("and not exists (select from golden.identifier_hold h where h.golden = g.id and not h.held)"),
    TITLE("""
            and lower(g.title) collate "C" >= lower(:title) and lower(g.title) collate "C" < lower(:title) || chr(1114111)"""),
    SINCE("and g.changed_at >= :since::timestamptz"),
    LIMIT("limit :limit");

    private final String literal;

    ListQuery(String literal) {
        this.literal = literal;
    }

    static String of(GoldenFilter filter, GoldenSort sort, boolean narrowed) {
        var parts = new ArrayList<String>(List.of(SHOWN.literal, sort.behind()));
        parts.add((filter.status() == null ? LIVING : STATUS).literal);
        add(parts, narrowed, SOURCES);
        add(parts, Boolean.TRUE.equals(filter.contested()), CONTESTED);
        add(parts, Boolean.FALSE.equals(filter.contested()), UNCONTESTED);
        add(parts, given(filter.title()), TITLE);
        add(parts, given(filter.changedSince()), SINCE);
        parts.add(filter.changedSince() == null ? sort.order() : sort.orderOfFew());
        parts.add(LIMIT.literal);
        return String.join("\n", parts);
    }

    private static boolean given(@Nullable Object value) {
        return value != null;
    }

    private static void add(List<String> parts, boolean wanted, ListQuery part) {
        if (wanted) {
            parts.add(part.literal);
        }
    }
}
