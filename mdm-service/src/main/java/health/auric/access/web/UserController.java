package health.auric.access.web;

import static org.springframework.http.HttpHeaders.IF_MATCH;

import health.auric.access.Grant;
import health.auric.access.account.User;
import health.auric.access.account.Users;
import health.auric.web.EntityTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accounts and their grants, for who administers them. */
@RestController
@Tag(name = "Users", description = "Accounts and what they were granted.")
@RequestMapping("/api/v1/users")
class UserController {

    private final Users users;

    UserController(Users users) {
        this.users = users;
    }

    record NewUserBody(
            @NotBlank @Size(max = 80) String username,
            @NotBlank @Size(max = 120) String displayName,
            @Nullable @Size(max = 512) String password,
            @Nullable @Size(max = 50) List<@NotNull @Valid GrantBody> grants) {}

    record UserChange(
            @NotBlank @Size(max = 120) String displayName,
            @NotNull User.Status status) {}

    record NewPassword(@NotBlank @Size(max = 512) String password) {}

    record Grants(@NotNull @Size(max = 50) List<@NotNull @Valid GrantBody> grants) {}

    /** One page by user name; {@code next} is the address of the one after, absent on the last. */
    record Page(List<UserBody> users, @Nullable String next) {}

    @GetMapping
    @Operation(summary = "List accounts")
    Page list(
            @RequestParam(defaultValue = "") @Pattern(regexp = "[^\\x00]{0,80}") String after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(Users.MOST_LISTED) int limit) {
        var found = users.after(after, limit);
        var next = found.size() < limit
                ? null
                : "/api/v1/users?after=" + found.getLast().username() + "&limit=" + limit;
        return new Page(found.stream().map(UserBody::of).toList(), next);
    }

    @PostMapping
    @Operation(summary = "Create an account")
    ResponseEntity<UserBody> create(@Valid @RequestBody NewUserBody body) {
        var user = users.create(
                new Users.NewUser(body.username(), body.displayName(), body.password(), toGrants(body.grants())));
        return ResponseEntity.created(URI.create("/api/v1/users/" + user.id()))
                .eTag(EntityTag.of(user.version()))
                .body(UserBody.of(user));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Get an account")
    ResponseEntity<UserBody> one(@PathVariable UUID id) {
        return answer(users.byId(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Rename, disable or enable an account")
    ResponseEntity<UserBody> change(
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody UserChange body) {
        return answer(users.change(id, EntityTag.version(ifMatch), body.displayName(), body.status()));
    }

    @PutMapping("/{id}/password")
    @Operation(summary = "Set a new password")
    ResponseEntity<UserBody> password(
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody NewPassword body) {
        return answer(users.resetPassword(id, EntityTag.version(ifMatch), body.password()));
    }

    @GetMapping("/{id}/grants")
    @Operation(summary = "Get the grants of an account")
    ResponseEntity<Grants> grants(@PathVariable UUID id) {
        return grants(users.byId(id));
    }

    @PutMapping("/{id}/grants")
    @Operation(summary = "Replace the grants of an account")
    ResponseEntity<Grants> grant(
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Grants body) {
        return grants(users.grant(id, EntityTag.version(ifMatch), toGrants(body.grants())));
    }

    private static ResponseEntity<UserBody> answer(User user) {
        return ResponseEntity.ok().eTag(EntityTag.of(user.version())).body(UserBody.of(user));
    }

    private static ResponseEntity<Grants> grants(User user) {
        var grants = user.grants().stream().map(GrantBody::of).toList();
        return ResponseEntity.ok().eTag(EntityTag.of(user.version())).body(new Grants(grants));
    }

    private static List<Grant> toGrants(@Nullable List<GrantBody> bodies) {
        return bodies == null
                ? List.of()
                : bodies.stream().map(GrantBody::toGrant).toList();
    }
}
