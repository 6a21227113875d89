package health.auric.access.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApiTokens extends Repository<ApiToken, UUID> {

    ApiToken save(ApiToken token);

    Optional<ApiToken> findById(UUID id);

    Optional<ApiToken> findByPrefix(String prefix);

    List<ApiToken> findByUserIdOrderByCreatedAt(UUID userId);

    long countByUserId(UUID userId);

    /** Revokes a token and everything it issued, so that a stolen one cannot live on in its children. */
    @Modifying
    @Query(nativeQuery = true, value = """
            with recursive family as (
                select id from access.api_token where id = :id
                union
                select child.id from access.api_token child join family on child.issued_by = family.id)
            update access.api_token set revoked_at = :now
            where id in (select id from family) and revoked_at is null""")
    int revoke(UUID id, Instant now);

    /** Once a minute is enough to see whether a token is still in use. */
    @Modifying
    @Query(nativeQuery = true, value = """
            update access.api_token set last_used_at = :now
            where id = :id and (last_used_at is null or last_used_at < cast(:now as timestamptz) - interval '1 minute')""")
    int touch(UUID id, Instant now);
}
