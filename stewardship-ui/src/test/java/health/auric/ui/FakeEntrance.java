package health.auric.ui;

import health.auric.ui.Outcome.Done;
import health.auric.ui.Outcome.Invalid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class FakeEntrance implements Entrance {

    static final String TOKEN = "setup-4471";

    boolean demo = true;
    boolean empty;

    @Nullable
    FirstUser first;

    void reset() {
        demo = true;
        empty = false;
        first = null;
    }

    @Override
    public List<DemoUser> demoUsers() {
        if (!demo) {
            return List.of();
        }
        return List.of(
                new DemoUser("Dana Okafor", "decides on suppliers and items.", "dana", "demo-dana"),
                new DemoUser("Mateo Reyes", "brings in what Harbor Point sends.", "mateo", "demo-mateo"),
                new DemoUser("Ruth Halloran", "signs what is risky.", "ruth", "demo-ruth"),
                new DemoUser("Priya Nair", "runs the hub and grants access.", "priya", "demo-priya"),
                new DemoUser("Owen Castellane", "reads everything, changes nothing.", "owen", "demo-owen"));
    }

    @Override
    public boolean awaitsFirstUser() {
        return empty;
    }

    @Override
    public Outcome<String> setUp(FirstUser user) {
        if (!user.token().equals(TOKEN)) {
            return new Invalid<>(Map.of("token", "This is not the token of the last start."));
        }
        first = user;
        empty = false;
        return new Done<>(user.username());
    }
}
