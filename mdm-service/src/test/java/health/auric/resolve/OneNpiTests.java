package health.auric.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Role;
import health.auric.access.account.Accounts;
import health.auric.intake.RecordDoor;
import health.auric.intake.Source;
import health.auric.intake.SourceOrder;
import health.auric.intake.SourceRegister;
import health.auric.intake.Stream;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However many clients send one new NPI at once, through however many hubs, it becomes one golden record. */
@HubTest
class OneNpiTests {

    private static final DomainName PROVIDER = new DomainName("provider");
    private static final Duration LONG = Duration.ofSeconds(30);

    @Autowired
    ApplicationContext hub;

    @Autowired
    RecordDoor door;

    @Autowired
    Lanes lanes;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @BeforeEach
    void fourSources(@Autowired SourceRegister register) {
        new Held(database).forget();
        Actors.asSystem(() -> {
            var lakemont = new FacilityCode("LKM");
            for (int each = 0; each < 4; each++) {
                var code = new SourceCode(ManyClients.source(each));
                register.register(new Source(code, code.value(), "ehr", lakemont, 10, "EHR", 1), lakemont);
            }
        });
    }

    @AfterEach
    void noLanes() {
        lanes.stop();
    }

    @Test
    void ofManyClients() throws Exception {
        manyClients(100);
    }

    @Test
    void ofManyClientsOfTwoHubs() throws Exception {
        twoHubs(10);
    }

    @Test
    @Tag("slow")
    void ofManyClientsThousandTimes() throws Exception {
        manyClients(1_000);
    }

    @Test
    @Tag("slow")
    void ofManyClientsOfTwoHubsThousandTimes() throws Exception {
        twoHubs(200);
    }

    private void manyClients(int rounds) throws Exception {
        lanes.start();
        try (var clients = new ManyClients()) {
            for (int round = 0; round < rounds; round++) {
                clients.round(this::here);
            }
            clients.verify(database);
        }
    }

    /** Five parts of so many rounds: at the other hub, while it stops, here alone, at the next one, while that is killed. */
    private void twoHubs(int rounds) throws Exception {
        var bearer = Accounts.of(hub).bearer(Role.ONBOARDER);
        var url = url();
        try (var clients = new ManyClients()) {
            try (var second = HubProcess.start(url, folder)) {
                awaitHolder(second.pid());
                play(clients, rounds, second, bearer);
                lanes.start();
                play(clients, rounds / 2, second, bearer);
                assertThat(holder()).isEqualTo(second.pid());
                second.terminate();
                play(clients, rounds / 2, second, bearer);
                second.awaitEnd();
            }
            awaitHolder(ProcessHandle.current().pid());
            long epoch = epoch();
            for (int round = 0; round < rounds; round++) {
                clients.round(this::here);
            }
            assertThat(epoch()).isEqualTo(epoch);
            try (var third = HubProcess.start(url, folder)) {
                lanes.stop();
                awaitHolder(third.pid());
                lanes.start();
                play(clients, rounds, third, bearer);
                assertThat(holder()).isEqualTo(third.pid());
                third.kill();
                play(clients, rounds, third, bearer);
            }
            awaitHolder(ProcessHandle.current().pid());
            assertThat(epoch()).isEqualTo(epoch + 2);
            clients.verify(database);
            assertThat(clients.rounds()).isEqualTo(rounds * 5);
        }
    }

    private void play(ManyClients clients, int rounds, HubProcess other, String bearer) throws Exception {
        for (int round = 0; round < rounds; round++) {
            clients.round((client, key, content) -> {
                if (client % 2 == 0 || !there(other, bearer, client, key, content)) {
                    here(client, key, content);
                }
            });
        }
    }

    private void here(int client, String key, Map<String, Object> content) {
        var stream = new Stream(new SourceCode(ManyClients.source(client)), PROVIDER);
        var receipt = Actors.asSystem(() -> door.put(stream, key, new SourceOrder(1L, null), content, LONG));
        assertThat(receipt.decided()).as("decided in time").isTrue();
    }

    /** Whether it took the record; a client that hears nothing sends the same to another hub. */
    private static boolean there(HubProcess other, String bearer, int client, String key, Map<String, Object> content)
            throws InterruptedException {
        try {
            var path = ManyClients.source(client) + "/provider/" + key + "?version=1&wait=10";
            int status = other.put(bearer, path, content);
            assertThat(status).isIn(200, 202, 503);
            return status != 503;
        } catch (IOException e) {
            return false;
        }
    }

    private void awaitHolder(long pid) {
        long deadline = System.nanoTime() + LONG.toNanos();
        while (holder() != pid && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        assertThat(holder()).as("who holds the lane").isEqualTo(pid);
    }

    private long holder() {
        return database.sql("""
                        select split_part(holder, '@', 1)::bigint from operate.role_lease
                        where role = 'lane:provider' and expires_at > clock_timestamp()""").query(Long.class).optional().orElse(0L);
    }

    private long epoch() {
        return database.sql("select epoch from operate.role_lease where role = 'lane:provider'")
                .query(Long.class)
                .single();
    }

    private String url() throws Exception {
        try (var connection = hub.getBean(DataSource.class).getConnection()) {
            return connection.getMetaData().getURL();
        }
    }
}
