package health.auric.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every page shows around its content. Asked once per request, also for a visitor who is not signed in. */
public interface Shell {

    Frame frame();

    /** The id under which this request is found in the logs. */
    Optional<String> correlationId();

    /** The surroundings of a page; without a person there is neither a rail nor a user menu. */
    record Frame(
            String environment,
            boolean demo,
            String version,
            @Nullable Person person,
            List<DomainLink> domains) {

        public Frame {
            domains = List.copyOf(domains);
        }
    }

    /**
     * Who is signed in. {@code administers} decides whether links to users and all tokens are offered, {@code reads} the
     * same for records; no more.
     */
    record Person(String name, String initials, boolean administers, boolean reads) {}

    /** One domain in the rail: {@code supplier}, labeled {@code Suppliers}. */
    record DomainLink(String name, String label) {}
}
