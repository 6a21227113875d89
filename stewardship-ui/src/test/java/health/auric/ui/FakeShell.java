package health.auric.ui;

import java.util.List;
import java.util.Optional;

class FakeShell implements Shell {

    static final Person DANA = new Person("Dana Okafor", "DO", true, true);

    static final Frame SIGNED_IN = new Frame(
            "Lakemont Health · Trial",
            true,
            "0.1.0",
            DANA,
            List.of(
                    new DomainLink("supplier", "Suppliers"),
                    new DomainLink("item", "Items"),
                    new DomainLink("location", "Locations"),
                    new DomainLink("provider", "Providers"),
                    new DomainLink("cost-center", "Cost centers")));

    Frame frame = SIGNED_IN;
    boolean broken;

    void reset() {
        frame = SIGNED_IN;
        broken = false;
    }

    void signOut() {
        frame = new Frame(frame.environment(), frame.demo(), frame.version(), null, List.of());
    }

    void leaveDemo() {
        frame = new Frame(frame.environment(), false, frame.version(), frame.person(), frame.domains());
    }

    void administersNothing() {
        is("SW", true);
    }

    void readsNothing() {
        is("SW", false);
    }

    private void is(String initials, boolean reads) {
        frame = new Frame(
                frame.environment(),
                frame.demo(),
                frame.version(),
                new Person("Sam Whitlock", initials, false, reads),
                frame.domains());
    }

    void declares(DomainLink domain) {
        frame = new Frame(frame.environment(), frame.demo(), frame.version(), frame.person(), List.of(domain));
    }

    @Override
    public Frame frame() {
        if (broken) {
            throw new IllegalStateException("no database");
        }
        return frame;
    }

    @Override
    public Optional<String> correlationId() {
        return Optional.of("01JD52K8QW3F");
    }
}
