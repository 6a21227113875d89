package health.auric.access.web;

import health.auric.access.Actor;
import health.auric.access.Right;
import health.auric.access.account.Profile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a caller who it is to the hub and what it may do where. */
@RestController
@Tag(name = "Me", description = "The caller and what it may do.")
class MeController {

    private final Profile profile;

    MeController(Profile profile) {
        this.profile = profile;
    }

    record Me(UUID id, String name, Actor.Kind kind, Set<Right> rights, List<GrantBody> grants) {}

    @GetMapping("/api/v1/me")
    @Operation(summary = "Get who I am and what I may do")
    Me me() {
        var own = profile.own();
        var actor = own.actor();
        return new Me(
                actor.id(),
                actor.name(),
                actor.kind(),
                new TreeSet<>(actor.rights()),
                own.grants().stream().map(GrantBody::of).toList());
    }
}
