package health.auric.desk;

import health.auric.access.Actors;
import health.auric.access.account.FirstRun;
import health.auric.demo.DemoUsers;
import health.auric.operate.Greeting;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who can sign in: the demo's users, or, while there is no user at all, whoever reads the token in this log. */
@Component
class SignInGreeting implements Greeting {

    private final FirstRun firstRun;
    private final boolean demo;

    SignInGreeting(FirstRun firstRun, @Value("${auric.demo:false}") boolean demo) {
        this.firstRun = firstRun;
        this.demo = demo;
    }

    @Override
    public List<String> lines() {
        if (demo) {
            return DemoUsers.ALL.stream()
                    .map(user -> String.format("%-6s %-16s %s", user.username(), user.password(), user.duty()))
                    .toList();
        }
        return Actors.asSystem(firstRun::token)
                .map(token -> List.of("nobody has an account yet; within an hour open /setup with the token", token))
                .orElse(List.of("with your account"));
    }
}
