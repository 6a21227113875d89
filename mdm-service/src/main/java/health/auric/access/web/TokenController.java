package health.auric.access.web;

import health.auric.access.account.Token;
import health.auric.access.account.Tokens;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** API tokens: one's own, and those of an account for who administers it. */
@RestController
@Tag(name = "Tokens", description = "API tokens: bearer secrets that expire.")
class TokenController {

    private final Tokens tokens;

    TokenController(Tokens tokens) {
        this.tokens = tokens;
    }

    record NewTokenBody(
            @NotBlank @Size(max = 120) String name,
            @NotNull Instant expiresAt,
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid GrantBody> grants) {

        Tokens.NewToken toWish() {
            return new Tokens.NewToken(
                    name, expiresAt, grants.stream().map(GrantBody::toGrant).toList());
        }
    }

    record TokenList(List<TokenBody> tokens) {}

    @GetMapping("/api/v1/tokens")
    @Operation(summary = "List my tokens")
    TokenList own() {
        return list(tokens.own());
    }

    @PostMapping("/api/v1/tokens")
    @Operation(summary = "Issue a token for myself")
    ResponseEntity<TokenBody> issue(@Valid @RequestBody NewTokenBody body) {
        return created("/api/v1/tokens/", tokens.issue(body.toWish()));
    }

    @DeleteMapping("/api/v1/tokens/{id}")
    @Operation(summary = "Revoke a token of mine")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id) {
        tokens.revoke(id);
    }

    @GetMapping("/api/v1/users/{user}/tokens")
    @Operation(summary = "List the tokens of an account")
    TokenList ofUser(@PathVariable UUID user) {
        return list(tokens.ofUser(user));
    }

    @PostMapping("/api/v1/users/{user}/tokens")
    @Operation(summary = "Issue a token for an account")
    ResponseEntity<TokenBody> issueFor(@PathVariable UUID user, @Valid @RequestBody NewTokenBody body) {
        return created("/api/v1/users/" + user + "/tokens/", tokens.issueFor(user, body.toWish()));
    }

    @DeleteMapping("/api/v1/users/{user}/tokens/{id}")
    @Operation(summary = "Revoke a token of an account")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeOf(@PathVariable UUID user, @PathVariable UUID id) {
        tokens.revokeOf(user, id);
    }

    private static TokenList list(List<Token> found) {
        return new TokenList(found.stream().map(TokenBody::of).toList());
    }

    private static ResponseEntity<TokenBody> created(String at, Tokens.Issued issued) {
        return ResponseEntity.created(URI.create(at + issued.token().id()))
                .body(TokenBody.of(issued.token(), issued.secret()));
    }
}
