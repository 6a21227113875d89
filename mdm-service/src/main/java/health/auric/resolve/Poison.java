package health.auric.resolve;

import health.auric.intake.LandedChange;
import health.auric.intake.LandedChanges;
import health.auric.intake.LaneRefusals;
import health.auric.kernel.DomainName;
import health.auric.operate.Lease;
import health.auric.operate.LeaseLost;
import health.auric.operate.Leases;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;

/** Changes that no retry can help: they leave the lane for quarantine, where a person sees them. */
@Component
class Poison {

    private static final Logger log = LoggerFactory.getLogger(Poison.class);

    // What a database says about data: its form, its constraints, more than fits, an objection raised by a trigger.
    private static final Set<String> ABOUT_DATA = Set.of("22", "23", "54", "P0");

    private final LandedChanges landed;
    private final LaneRefusals refusals;
    private final Leases leases;

    Poison(LandedChanges landed, LaneRefusals refusals, Leases leases) {
        this.landed = landed;
        this.refusals = refusals;
        this.leases = leases;
    }

    /** Whether the failure may be about the changes, and not about the database, its schema or this node's role. */
    boolean mayBe(RuntimeException e) {
        if (NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException cause) {
            return cause.getSQLState() != null
                    && ABOUT_DATA.contains(cause.getSQLState().substring(0, 2));
        }
        return !(e instanceof DecidedWriter.Overtaken
                || e instanceof LeaseLost
                || e instanceof TransactionException
                // A missing table or right, or a connection the server ended, fails every change alike.
                || e instanceof InvalidDataAccessResourceUsageException
                || e instanceof UncategorizedDataAccessException
                || e instanceof DataAccessResourceFailureException
                || e instanceof RecoverableDataAccessException
                || e instanceof TransientDataAccessException);
    }

    @Transactional
    public void putAside(DomainName domain, Lease lease, LandedChange change, RuntimeException cause) {
        log.warn("A change of {} from {} cannot be decided and is in quarantine.", domain, change.source(), cause);
        refusals.add(
                domain,
                change,
                "lane-failed",
                "The hub could not decide this record; an operator sees why in its log.");
        landed.done(domain, List.of(change));
        leases.hold(lease);
    }
}
