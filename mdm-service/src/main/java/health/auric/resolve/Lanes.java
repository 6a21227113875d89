package health.auric.resolve;

import health.auric.intake.ChangesLanded;
import health.auric.intake.UrgentComing;
import health.auric.kernel.DomainName;
import health.auric.model.DomainDefinition;
import health.auric.model.DomainDefinitions;
import health.auric.operate.Leases;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Runs the lanes of the domains this node can get the lease of, and tries for the others. */
@Component
class Lanes implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Lanes.class);
    private static final int RENEW_SECONDS = 3;

    private final DomainDefinitions definitions;
    private final Leases leases;
    private final Lane lane;
    private final Map<DomainName, Running> running = new ConcurrentHashMap<>();
    private ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final boolean auto;
    private volatile boolean started;

    Lanes(DomainDefinitions definitions, Leases leases, Lane lane, Environment environment) {
        this.definitions = definitions;
        this.leases = leases;
        this.lane = lane;
        // A node may serve pages and the API only.
        this.auto = environment.getProperty("auric.lanes", Boolean.class, true);
    }

    private record Running(LaneLoop loop, Thread thread) {

        boolean alive() {
            return loop.running() && thread.isAlive();
        }
    }

    @Override
    public void start() {
        started = true;
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("lanes").daemon().factory());
        timer.scheduleWithFixedDelay(this::keep, 0, RENEW_SECONDS, TimeUnit.SECONDS);
    }

    private void keep() {
        for (var definition : definitions.all()) {
            try {
                keep(definition);
            } catch (RuntimeException e) {
                log.debug("The lease of {} could not be kept this time.", definition.name(), e);
            }
        }
    }

    private void keep(DomainDefinition definition) {
        var held = running.get(definition.name());
        if (held == null || !held.alive()) {
            leases.acquire("lane:" + definition.name()).ifPresent(lease -> {
                var loop = new LaneLoop(lane, definition, lease);
                var thread = Thread.ofPlatform()
                        .name("lane-" + definition.name())
                        .daemon()
                        .start(loop);
                running.put(definition.name(), new Running(loop, thread));
            });
        } else if (!leases.renew(held.loop().lease())) {
            held.loop().stop();
        }
    }

    @EventListener
    void wake(ChangesLanded landed) {
        var held = running.get(landed.domain());
        if (held != null) {
            held.loop().wake();
        }
    }

    @EventListener
    void hurry(UrgentComing coming) {
        var held = running.get(coming.domain());
        if (held != null) {
            held.loop().hurry();
        }
    }

    @Override
    public void stop() {
        started = false;
        endTimer();
        running.values().forEach(held -> held.loop().stop());
        running.values().forEach(this::finish);
        running.clear();
    }

    // A lane it was just about to start would run on with nobody to stop it.
    private void endTimer() {
        timer.shutdown();
        try {
            if (!timer.awaitTermination(5, TimeUnit.SECONDS)) {
                log.warn("The lanes' timer does not end; a lease may run out instead of being given back.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void finish(Running held) {
        try {
            held.thread().join(TimeUnit.SECONDS.toMillis(10));
            leases.release(held.loop().lease());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.debug("A lease was not given back and runs out by itself.", e);
        }
    }

    @Override
    public boolean isAutoStartup() {
        return auto;
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
