package health.auric.integrity;

import java.util.List;

/** What must hold of source records, their versions and the queue before them. */
final class SourceChecks {

    static final List<Check> ALL = List.of(
            new SqlCheck(
                    "source-record-has-one-golden-record",
                    "Every source record that was not withdrawn is linked to exactly one live golden record.",
                    """
                    select 'source record ' || r.id
                    from intake.source_record r
                    left join golden.cross_reference x on x.source_record = r.id and x.until is null
                    left join golden.golden g on g.id = x.golden and g.domain = r.domain
                        and g.status not in ('RETIRED', 'MERGED', 'REJECTED')
                    where not r.withdrawn
                    group by r.id having count(g.id) <> 1"""),
            new SqlCheck("withdrawn-record-has-no-link", "A source record that was withdrawn has no active link.", """
                    select 'source record ' || r.id
                    from intake.source_record r
                    join golden.cross_reference x on x.source_record = r.id and x.until is null
                    where r.withdrawn"""),
            new SqlCheck(
                    "link-has-both-ends",
                    "Every link, active or ended, joins a source record and a golden record that exist.",
                    """
                    select 'link ' || x.seq || ' of source record ' || x.source_record
                    from golden.cross_reference x
                    left join intake.source_record r on r.id = x.source_record
                    left join golden.golden g on g.id = x.golden
                    where r.id is null or g.id is null or x.until < x.since"""),
            new SqlCheck(
                    "source-versions-are-gapless",
                    "The versions of a source record are numbered from 1 without gaps, and its head says what the last one says.",
                    """
                    select 'source record ' || coalesce(r.id, v.source_record)
                    from intake.source_record r
                    full join (
                        select source_record, count(*) as versions, min(version) as first, max(version) as last
                        from intake.source_version group by source_record) v on v.source_record = r.id
                    left join intake.source_version h on h.source_record = r.id and h.version = r.version
                    where r.id is null or v.source_record is null or h.version is null
                        or v.first <> 1 or v.last <> v.versions or r.version <> v.last
                        or h.withdrawn <> r.withdrawn or h.changed_at <> r.changed_at"""),
            new SqlCheck(
                    "source-position-never-goes-back",
                    "In a source record's versions the place in the source's own order only grows, and its head is not behind them.",
                    """
                    select 'source record ' || source_record || ' version ' || version
                    from (
                        select source_record, version, source_pos,
                            lag(source_pos) over (partition by source_record order by version) as before
                        from intake.source_version) v
                    where v.source_pos collate "C" <= v.before collate "C"
                    union all
                    select 'source record ' || r.id
                    from intake.source_record r
                    join intake.source_version v on v.source_record = r.id and v.version = r.version
                    where r.source_pos < v.source_pos collate "C\""""),
            new SqlCheck("queue-is-moving", "No landed change waits for its lane longer than an hour.", """
                    select 'change ' || pos || ' of ' || domain || ' from ' || source
                    from intake.landed_change where landed_at < now() - interval '1 hour'"""),
            new SqlCheck(
                    "lane-position-is-the-last-given", "A lane stands where its newest source record stands.", """
                    select 'lane ' || coalesce(l.domain, r.domain)
                    from resolve.lane l
                    full join (select domain, max(lane_pos) as last from intake.source_record group by domain) r
                        on r.domain = l.domain
                    where coalesce(l.position, 0) <> coalesce(r.last, 0)"""),
            new SqlCheck(
                    "quarantine-is-counted",
                    "The tally of a source counts exactly its open changes in quarantine.",
                    """
                    select 'tally of ' || coalesce(t.source, q.source) || ' ' || coalesce(t.domain, q.domain)
                    from intake.tally t
                    full join (
                        select source, domain, count(*) as open
                        from intake.quarantined_change where state = 'OPEN' group by source, domain) q
                        on q.source = t.source and q.domain = t.domain
                    where coalesce(t.quarantined, 0) <> coalesce(q.open, 0)"""),
            new SqlCheck(
                    "batch-adds-up",
                    "Every row of an uploaded file has one fate, and what landed and is not decided waits in the queue.",
                    """
                    select 'batch ' || b.id
                    from intake.batch b
                    left join (
                        select batch, count(*) as waiting
                        from intake.landed_change where batch is not null group by batch) w on w.batch = b.id
                    where b.rows <> b.landed + b.unchanged + b.older + b.quarantined + b.rejected
                        or b.landed - b.decided <> coalesce(w.waiting, 0)"""));

    private SourceChecks() {}
}
