package health.auric.audit;

import health.auric.access.Actor;
import health.auric.access.Actors;
import health.auric.access.account.AccessLog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the audit trail of every change of users, grants, tokens and passwords. */
@Component
class AccessAudit implements AccessLog {

    private static final UUID NOBODY = new UUID(0, 0);

    private final AuditTrail trail;

    AccessAudit(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void changed(String action, Subject subject, UUID id, Map<String, ?> detail) {
        var actor = Actors.find();
        var all = new LinkedHashMap<String, Object>(detail);
        actor.map(Actor::token).ifPresent(token -> all.put("withToken", token.toString()));
        trail.append(new AuditRecord(
                actor.map(Actor::id).orElse(NOBODY),
                // Only the first administrator is made by nobody.
                actor.map(Actor::name).orElse("setup"),
                action,
                subject.name().toLowerCase(Locale.ROOT) + "/" + id,
                all,
                List.of()));
    }
}
