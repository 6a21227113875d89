package health.auric.demo;

import health.auric.access.Actors;
import health.auric.access.account.Users;
import health.auric.kernel.Correlation;
import health.auric.operate.Milestones;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** In demo mode: makes the public users before the first request, and loads the demo world behind the running hub. */
@Component
@ConditionalOnProperty("auric.demo")
class DemoStart {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);
    private static final String USERS = "demo-users";
    private static final String WORLD = "demo-world";

    private final Users users;
    private final DemoLoad load;
    private final Milestones milestones;

    DemoStart(Users users, DemoLoad load, Milestones milestones) {
        this.users = users;
        this.load = load;
        this.milestones = milestones;
    }

    @EventListener(ApplicationStartedEvent.class)
    void createUsers() {
        if (!milestones.reached(USERS)) {
            Actors.asSystem(() -> DemoUsers.ALL.forEach(user ->
                    users.createDemo(new Users.NewUser(user.username(), user.name(), user.password(), user.grants()))));
            milestones.reach(USERS);
        }
    }

    // Landing is idempotent, so a load that a stop cut short simply starts over.
    @EventListener(ApplicationReadyEvent.class)
    void loadWorld() {
        if (!milestones.reached(WORLD)) {
            Thread.ofVirtual().name("demo-load").start(() -> {
                try (var _ = Correlation.open(null)) {
                    Actors.asSystem(load);
                    milestones.reach(WORLD);
                } catch (RuntimeException e) {
                    log.warn("The demo world is incomplete; the next start tries again.", e);
                }
            });
        }
    }
}
