package health.auric;

import health.auric.access.Actor;
import health.auric.access.Grant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs work as somebody who holds some grants. */
public final class Acting {

    private Acting() {}

    /** As somebody without an account. */
    public static <T> T as(Callable<T> work, Grant... grants) {
        return as(UUID.randomUUID(), work, grants);
    }

    /** As the owner of an account. */
    public static <T> T as(UUID user, Callable<T> work, Grant... grants) {
        var permissions = Stream.of(grants).map(Grant::permission).toList();
        return as(Actor.user(user, "tess", List.copyOf(permissions)), work);
    }

    /** As an actor of any kind, such as a token. */
    public static <T> T as(Actor actor, Callable<T> work) {
        var authentication = new TestingAuthenticationToken(actor, "", "ROLE_USER");
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
