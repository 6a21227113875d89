package health.auric.access.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

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

    /** How many can administer the whole hub: active, with a password, not limited to a part. */
    @Query("""
            select count(distinct u) from UserAccount u join u.grants g
            where u.status = ACTIVE and u.passwordHash is not null and (u.demo = false or :demo = true)
              and g.role = ADMIN and g.domain is null and g.facility is null""")
    long administrators(boolean demo);
}
