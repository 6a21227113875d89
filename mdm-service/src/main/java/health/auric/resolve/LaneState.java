package health.auric.resolve;

import health.auric.kernel.DomainName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where each lane stands. */
@Component
class LaneState {

    private final JdbcClient database;

    LaneState(JdbcClient database) {
        this.database = database;
    }

    Place read(DomainName domain) {
        return database.sql("select position, next_number from resolve.lane where domain = :domain")
                .param("domain", domain.value())
                .query((row, _) -> new Place(row.getLong(1), row.getLong(2)))
                .optional()
                .orElse(new Place(0, 1));
    }

    void write(DomainName domain, Place place) {
        database.sql("""
                        insert into resolve.lane (domain, position, next_number) values (:domain, :position, :number)
                        on conflict (domain) do update
                            set position = excluded.position, next_number = excluded.next_number""")
                .param("domain", domain.value())
                .param("position", place.position())
                .param("number", place.nextNumber())
                .update();
    }

    /** The last position given to a source record, and the number the next golden record gets. */
    record Place(long position, long nextNumber) {}
}
