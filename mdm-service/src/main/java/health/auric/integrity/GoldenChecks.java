package health.auric.integrity;

import java.util.List;

/** What must hold of golden records, their versions and their identifiers. */
final class GoldenChecks {

    static final List<Check> ALL = List.of(
            new SqlCheck(
                    "golden-record-has-a-source",
                    "A golden record is linked to a source record exactly as long as it is neither retired nor merged.",
                    """
                    select 'golden record ' || g.id
                    from golden.golden g
                    left join golden.cross_reference x on x.golden = g.id and x.until is null
                    group by g.id
                    having (g.status in ('RETIRED', 'MERGED', 'REJECTED')) = (count(x.golden) > 0)"""),
            new SqlCheck(
                    "golden-versions-are-gapless",
                    "The versions of a golden record are numbered from 1 without gaps, and its head says what the last one says.",
                    """
                    select 'golden record ' || coalesce(g.id, v.golden)
                    from golden.golden g
                    full join (
                        select golden, count(*) as versions, min(version) as first, max(version) as last
                        from golden.golden_version group by golden) v on v.golden = g.id
                    left join golden.golden_version h on h.golden = g.id and h.version = g.version
                    where g.id is null or v.golden is null or h.version is null
                        or v.first <> 1 or v.last <> v.versions or g.version <> v.last
                        or h.status <> g.status or h.content_hash <> g.content_hash"""),
            new SqlCheck(
                    "golden-versions-are-in-time-order",
                    "A later version of a golden record was not recorded earlier.",
                    """
                    select 'golden record ' || golden || ' version ' || version
                    from (
                        select golden, version, recorded_at,
                            lag(recorded_at) over (partition by golden order by version) as before
                        from golden.golden_version) v
                    where recorded_at < before"""),
            new SqlCheck(
                    "merged-record-leads-to-one-that-is-not",
                    "Following where merged golden records went ends, without a circle, at one that is not merged.",
                    """
                    with recursive way as (
                        select id as start, merged_into as next from golden.golden where status = 'MERGED'
                        union all
                        select way.start, g.merged_into from way join golden.golden g on g.id = way.next
                        where g.merged_into is not null)
                        cycle next set circle using path
                    select distinct 'golden record ' || start from way where circle"""),
            new SqlCheck(
                    "number-was-given-once",
                    "The numbers of a domain's golden records lie below the next one to be given.",
                    """
                    select 'golden record ' || g.id
                    from golden.golden g left join resolve.lane l on l.domain = g.domain
                    where l.domain is null or g.number < 1 or g.number >= l.next_number"""),
            new SqlCheck(
                    "identifier-has-one-holder",
                    "Of all golden records that claim an exclusive identifier, exactly one holds it.",
                    """
                    select 'identifier ' || scheme || ' of golden record ' || min(golden::text)
                    from golden.identifier_hold
                    group by domain, scheme, value having count(*) filter (where held) <> 1"""),
            new SqlCheck(
                    "identifier-is-of-a-live-record",
                    "Only golden records that are neither retired nor merged hold or contest identifiers, in their own domain.",
                    """
                    select 'identifier ' || h.scheme || ' of golden record ' || h.golden
                    from golden.identifier_hold h
                    left join golden.golden g on g.id = h.golden and g.domain = h.domain
                        and g.status not in ('RETIRED', 'MERGED', 'REJECTED')
                    where g.id is null"""),
            new SqlCheck(
                    "value-was-set-on-a-record",
                    "Every value a person set belongs to a golden record that exists, and was not ended before it was set.",
                    """
                    select 'override ' || o.seq || ' of ' || o.attribute || ' of golden record ' || o.golden
                    from golden.override o left join golden.golden g on g.id = o.golden
                    where g.id is null or o.ended_at < o.set_at"""),
            new SqlCheck(
                    "nothing-is-overdue",
                    "A golden record that says something else from a day on was composed anew within two days.",
                    """
                    select 'golden record ' || id from golden.golden where due < current_date - 2"""));

    private GoldenChecks() {}
}
