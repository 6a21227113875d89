package health.auric.access.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface UserAccounts extends Repository<UserAccount, UUID> {

    UserAccount save(UserAccount account);

    void flush();

    @EntityGraph(attributePaths = "grants")
    Optional<UserAccount> findById(UUID id);

    @EntityGraph(attributePaths = "grants")
    Optional<UserAccount> findByUsername(String username);

    List<UserAccount> findByUsernameGreaterThanOrderByUsername(String after, Limit limit);

    boolean existsByUsername(String username);

    @Query("select count(u) > 0 from UserAccount u")
    boolean anyExists();

    /** Beside the version: to sign in is no change that anybody else must have seen. */
    @Transactional
    @Modifying
    @Query("update UserAccount u set u.lastSignInAt = :now where u.id = :id")
    int signedIn(UUID id, Instant now);

    /** How many can administer the whole hub: active, with a password, not limited to a part. */
    @Query("""
            select count(distinct u) from UserAccount u join u.grants g
            where u.status = ACTIVE and u.passwordHash is not null and (u.demo = false or :demo = true)
              and g.role = ADMIN and g.domain is null and g.facility is null""")
    long administrators(boolean demo);
}
