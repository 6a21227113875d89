package health.auric.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.auric.access.Actor;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.kernel.DomainName;
import health.auric.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenPolicyTests {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Grant STEWARD = Grant.of(Role.STEWARD).in(new DomainName("supplier"));
    private static final Actor OWNER = Actor.user(new UUID(0, 1), "dana", List.of(STEWARD.permission()));

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "PT1H", "P90D", "P365D", "P732D"})
    void aTokenLivesUpToTwoYears(String life) {
        assertThatCode(() -> check(token("erp", NOW.plus(Duration.parse(life)), List.of(STEWARD)), Instant.MAX))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "P-400D", "P732DT1S", "P36500D"})
    void aTokenThatIsOverOrLivesForEverIsRefused(String life) {
        assertThat(errors(token("erp", NOW.plus(Duration.parse(life)), List.of(STEWARD)), Instant.MAX))
                .containsExactly("expiresAt");
    }

    @Test
    void aTokenOutlivesNotTheOneThatIssuesIt() {
        var wish = token("erp", NOW.plus(Duration.ofDays(2)), List.of(STEWARD));

        assertThat(errors(wish, NOW.plus(Duration.ofDays(1)))).containsExactly("expiresAt");
        assertThatCode(() -> check(wish, NOW.plus(Duration.ofDays(2)))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aTokenHasAName(String name) {
        assertThat(errors(token(name, NOW.plusSeconds(60), List.of(STEWARD)), Instant.MAX))
                .containsExactly("name");
    }

    @Test
    void aTokenGetsSomethingToDo() {
        assertThat(errors(token("erp", NOW.plusSeconds(60), List.of()), Instant.MAX))
                .containsExactly("grants");
    }

    @Test
    void tooManyGrantsAreRefused() {
        assertThat(errors(token("erp", NOW.plusSeconds(60), Collections.nCopies(51, STEWARD)), Instant.MAX))
                .containsExactly("grants");
    }

    @Test
    void eachGrantThatIsTooMuchIsNamed() {
        var grants = List.of(STEWARD, Grant.of(Role.STEWARD), STEWARD.opening("tin"), Grant.of(Role.ADMIN));

        assertThat(errors(token("erp", NOW.plusSeconds(60), grants), Instant.MAX))
                .containsExactly("grants[1]", "grants[2]", "grants[3]");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(errors(token(" ", NOW, List.of()), Instant.MAX)).containsExactly("name", "expiresAt", "grants");
    }

    private static Tokens.NewToken token(String name, Instant expires, List<Grant> grants) {
        return new Tokens.NewToken(name, expires, grants);
    }

    private static void check(Tokens.NewToken wish, Instant limit) {
        TokenPolicy.check(wish, OWNER, limit, NOW);
    }

    private static List<String> errors(Tokens.NewToken wish, Instant limit) {
        var refusal = catchThrowableOfType(Refusal.class, () -> check(wish, limit));
        assertThat(refusal).isNotNull();
        return refusal.errors().stream().map(Refusal.FieldError::field).toList();
    }
}
