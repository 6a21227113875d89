package health.auric.desk;

import health.auric.access.account.FirstRun;
import health.auric.demo.DemoUsers;
import health.auric.ui.Entrance;
import health.auric.ui.Outcome;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the door needs before anybody is known. */
@Component
class EntranceDesk implements Entrance {

    private final FirstRun firstRun;
    private final boolean demo;

    EntranceDesk(FirstRun firstRun, @Value("${auric.demo:false}") boolean demo) {
        this.firstRun = firstRun;
        this.demo = demo;
    }

    @Override
    public List<DemoUser> demoUsers() {
        if (!demo) {
            return List.of();
        }
        return DemoUsers.ALL.stream()
                .map(user -> new DemoUser(user.name(), user.duty(), user.username(), user.password()))
                .toList();
    }

    @Override
    public boolean awaitsFirstUser() {
        return firstRun.isWaiting();
    }

    @Override
    public Outcome<String> setUp(FirstUser first) {
        return Outcomes.of(() -> firstRun.claim(first.token(), first.username(), first.password())
                .username());
    }
}
