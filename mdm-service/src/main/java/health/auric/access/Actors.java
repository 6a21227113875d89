package health.auric.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts right now. */
public final class Actors {

    // A scoped value, not a thread local: it cannot outlive the call that set it.
    private static final ScopedValue<Actor> ACTING = ScopedValue.newInstance();

    private Actors() {}

    /** The current actor; fails closed when nobody signed in. */
    public static Actor current() {
        return find().orElseThrow(NobodyActs::new);
    }

    /** The current actor, if anybody signed in. */
    public static Optional<Actor> find() {
        if (ACTING.isBound()) {
            return Optional.of(ACTING.get());
        }
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getPrincipal)
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast);
    }

    /** Runs as the hub itself, with every right; for start-up and jobs, never on behalf of a request. */
    public static void asSystem(Runnable work) {
        ScopedValue.where(ACTING, Actor.SYSTEM).run(work);
    }

    /** Like {@link #asSystem(Runnable)}, with a result. */
    public static <T> T asSystem(Supplier<T> work) {
        return ScopedValue.where(ACTING, Actor.SYSTEM).call(work::get);
    }
}
