package health.auric.integrity;

import java.util.List;

/** What must hold of the feed. */
final class FeedChecks {

    static final List<Check> ALL = List.of(
            new SqlCheck(
                    "golden-version-has-one-feed-entry",
                    "Every version of a golden record is in the feed exactly once, and the feed tells of no other.",
                    """
                    select 'golden record ' || coalesce(v.golden, f.subject) || ' version ' || coalesce(v.version, f.version)
                    from golden.golden_version v
                    full join (
                        select subject, version, count(*) as entries
                        from publish.feed where kind <> 'local.changed' group by subject, version) f
                        on f.subject = v.golden and f.version = v.version
                    where v.golden is null or f.entries is distinct from 1"""),
            new SqlCheck(
                    "local-feed-entry-has-its-version",
                    "A local change in the feed tells of a version of a source record, and of each at most once.",
                    """
                    select 'source record ' || f.subject || ' version ' || f.version
                    from publish.feed f
                    left join intake.source_version v on v.source_record = f.subject and v.version = f.version
                    where f.kind = 'local.changed'
                    group by f.subject, f.version having count(v.source_record) <> 1 or count(*) <> 1"""),
            new SqlCheck("feed-is-gapless", "The positions of the feed run from 1 to its head without gaps.", """
                    select 'position ' || pos
                    from (select pos, lag(pos, 1, 0::bigint) over (order by pos) as before from publish.feed) f
                    where pos <> before + 1
                    union all
                    select 'head ' || pos from publish.feed_head
                    where pos <> (select coalesce(max(pos), 0) from publish.feed)"""),
            new SqlCheck(
                    "feed-tells-versions-in-order", "Of each subject the feed tells the versions in their order.", """
                    select 'position ' || pos
                    from (
                        select pos, version,
                            lag(version) over (partition by subject, kind = 'local.changed' order by pos) as before
                        from publish.feed) f
                    where version <= before"""),
            new SqlCheck(
                    "feed-is-in-time-order",
                    "No feed entry is older than the one before it, or newer than the head.",
                    """
                    select 'position ' || pos
                    from (select pos, at, lag(at) over (order by pos) as before from publish.feed) f
                    where at < before or at > (select at from publish.feed_head)"""),
            new SqlCheck(
                    "feed-kind-fits-what-happened",
                    "The first entry of a golden record says created and no other does; retired and reactivated say what its state did.",
                    """
                    select 'position ' || f.pos
                    from publish.feed f
                    join (
                        select golden, version, status,
                            lag(status) over (partition by golden order by version) as before
                        from golden.golden_version) v on v.golden = f.subject and v.version = f.version
                    where f.kind <> 'local.changed' and (
                        (f.kind = 'created') <> (f.version = 1)
                        or f.version > 1 and (f.kind = 'retired') <> (v.status = 'RETIRED' and v.before <> 'RETIRED')
                        or (f.kind = 'reactivated') <> coalesce(v.before = 'RETIRED' and v.status <> 'RETIRED', false))"""));

    private FeedChecks() {}
}
