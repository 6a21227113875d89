package health.auric.access.web;

import health.auric.access.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** An actor as Spring Security sees it; the authorities are the names of the rights, for pages to show or hide. */
class SignedIn extends AbstractAuthenticationToken {

    private final transient Actor actor;
    private final int stamp;

    SignedIn(Actor actor, int stamp) {
        super(actor.rights().stream()
                .map(right -> new SimpleGrantedAuthority(right.name()))
                .toList());
        this.actor = actor;
        this.stamp = stamp;
        setAuthenticated(true);
    }

    int stamp() {
        return stamp;
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getName() {
        return actor.name();
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
