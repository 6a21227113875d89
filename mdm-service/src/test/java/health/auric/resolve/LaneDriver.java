package health.auric.resolve;

import health.auric.access.Actors;
import health.auric.kernel.DomainName;
import health.auric.model.DomainDefinitions;
import health.auric.operate.Leases;
import org.springframework.context.ApplicationContext;

/** Runs lanes by hand, so that a test knows when all that landed is decided. */
public record LaneDriver(DomainDefinitions definitions, Leases leases, Lane lane) {

    public static LaneDriver of(ApplicationContext hub) {
        return new LaneDriver(hub.getBean(DomainDefinitions.class), hub.getBean(Leases.class), hub.getBean(Lane.class));
    }

    /** Until nothing waits in any domain. */
    public void drain() {
        definitions.all().forEach(definition -> drain(definition.name()));
    }

    public void drain(DomainName domain) {
        drain(domain, 100);
    }

    public void drain(DomainName domain, int atOnce) {
        var definition = definitions.find(domain).orElseThrow();
        var lease = leases.acquire("lane:" + domain).orElseThrow();
        try {
            while (Actors.asSystem(() -> lane.step(definition, lease, atOnce)) > 0) {
                // Until the queue is empty.
            }
        } finally {
            leases.release(lease);
        }
    }
}
