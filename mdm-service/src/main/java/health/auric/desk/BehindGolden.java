package health.auric.desk;

import health.auric.access.Actors;
import health.auric.access.Right;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which source systems stand behind golden records and their versions, as far as the actor may read them. */
@Component
class BehindGolden {

    private final JdbcClient database;

    BehindGolden(JdbcClient database) {
        this.database = database;
    }

    private record Behind(String subject, String source, FacilityCode facility) {}

    /** Of a page of golden records, the codes of their sources. */
    Map<String, List<String>> records(DomainName domain, Collection<UUID> golden) {
        return visible(
                domain,
                database.sql("""
                        select distinct x.golden::text as subject, s.source, y.facility
                        from golden.cross_reference x
                        join intake.source_record s on s.id = x.source_record
                        join intake.source_system y on y.code = s.source
                        where x.golden = any(:golden::text[]::uuid[]) and x.until is null""")
                        .param("golden", golden.stream().map(UUID::toString).toArray(String[]::new)));
    }

    /** Of the versions of one golden record, the codes of the sources whose changes made them, by correlation id. */
    Map<String, List<String>> versions(DomainName domain, UUID golden, Collection<String> correlations) {
        return visible(
                domain,
                database.sql("""
                        select distinct v.correlation_id as subject, s.source, y.facility
                        from golden.cross_reference x
                        join intake.source_record s on s.id = x.source_record
                        join intake.source_system y on y.code = s.source
                        join intake.source_version v on v.source_record = s.id
                        where x.golden = :golden and v.correlation_id = any(:correlations::text[])""").param("golden", golden).param("correlations", correlations.toArray(String[]::new)));
    }

    private static Map<String, List<String>> visible(DomainName domain, JdbcClient.StatementSpec query) {
        return query
                .query((row, _) -> new Behind(
                        row.getString("subject"), row.getString("source"), new FacilityCode(row.getString("facility"))))
                .list()
                .stream()
                .filter(behind -> Actors.current().may(Right.READ_RECORDS, domain, behind.facility()))
                .sorted((one, other) -> one.source().compareTo(other.source()))
                .collect(Collectors.groupingBy(
                        Behind::subject, Collectors.mapping(Behind::source, Collectors.toList())));
    }
}
