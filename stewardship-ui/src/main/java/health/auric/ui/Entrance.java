package health.auric.ui;

import java.util.List;

/**
 * What the door shows before anybody is known: demo users, and the first-run setup while there is no user at all. The
 * sign-in chain itself is the hub's; it comes back to {@code /login} with {@code ?error}, {@code ?throttled} or
 * {@code ?signed-out}.
 */
public interface Entrance {

    /** Empty outside demo mode. */
    List<DemoUser> demoUsers();

    /** True until the first administrator exists. */
    boolean awaitsFirstUser();

    /** Fields: {@code token}, {@code username}, {@code password}. Done carries the user name to sign in with. */
    Outcome<String> setUp(FirstUser first);

    /** A public user of the demo world, password included; {@code duty} is a sentence about the role. */
    record DemoUser(String name, String duty, String username, String password) {}

    /** The form of the setup page. */
    record FirstUser(String token, String username, String password) {

        @Override
        public String toString() {
            return "FirstUser[" + username + "]";
        }
    }
}
