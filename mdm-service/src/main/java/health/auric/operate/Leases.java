package health.auric.operate;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Roles that one node at a time may have. Database time is the only clock. */
@Component
public class Leases {

    private final JdbcClient database;
    private final String holder = ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();

    Leases(JdbcClient database) {
        this.database = database;
    }

    /** The role, if it is free or its holder has been silent for too long. */
    public Optional<Lease> acquire(String role) {
        return database.sql("""
                        insert into operate.role_lease as l (role, holder, epoch, expires_at)
                        values (:role, :holder, 1, clock_timestamp() + interval '9 seconds')
                        on conflict (role) do update set holder = excluded.holder, epoch = l.epoch + 1,
                            expires_at = excluded.expires_at
                        where l.expires_at < clock_timestamp()
                        returning epoch""")
                .param("role", role)
                .param("holder", holder)
                .query(Long.class)
                .optional()
                .map(epoch -> new Lease(role, epoch));
    }

    /** Keeps the role for another while; false when it is lost. */
    public boolean renew(Lease lease) {
        return until(lease, 9) == 1;
    }

    /** Lets the next node have it at once. */
    public void release(Lease lease) {
        until(lease, 0);
    }

    private int until(Lease lease, int seconds) {
        return database.sql("""
                        update operate.role_lease set expires_at = clock_timestamp() + make_interval(secs => :seconds)
                        where role = :role and epoch = :epoch and holder = :holder""")
                .param("seconds", seconds)
                .param("role", lease.role())
                .param("epoch", lease.epoch())
                .param("holder", holder)
                .update();
    }

    /** Called last before a commit: from here to there nobody can take the role over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Lease lease) {
        var held = database.sql("select 1 from operate.role_lease where role = :role and epoch = :epoch for share")
                .param("role", lease.role())
                .param("epoch", lease.epoch())
                .query(Integer.class)
                .optional();
        if (held.isEmpty()) {
            throw new LeaseLost(lease);
        }
    }
}
