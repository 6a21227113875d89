package health.auric.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.HubTest;
import health.auric.kernel.Correlation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HubTest
class AuditTrailTests {

    private static final UUID DANA = new UUID(1, 2);

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager manager;

    TransactionTemplate transaction;

    @BeforeEach
    void open() {
        transaction = new TransactionTemplate(manager);
    }

    @Test
    void anEntryIsReadBackAsItWasTold() {
        try (var _ = Correlation.open("audit-trail-test")) {
            add(new AuditRecord(
                    DANA, "dana", "user.create", "user/42", Map.of("roles", List.of("STEWARD")), leaves(3)));
        }

        var last = database.sql("select * from audit.audit_entry order by seq desc limit 1")
                .query()
                .singleRow();
        assertThat(last)
                .containsEntry("actor", DANA)
                .containsEntry("actor_name", "dana")
                .containsEntry("action", "user.create")
                .containsEntry("subject", "user/42")
                .containsEntry("correlation_id", "audit-trail-test")
                .containsEntry("leaves", 3)
                .containsEntry("root", MerkleTree.root(leaves(3)));
        assertThat(last.get("detail")).hasToString("{\"roles\":[\"STEWARD\"]}");
    }

    @Test
    void eachEntryFollowsTheOneBefore() {
        add(simple());
        add(simple());

        var last = database.sql("select seq, previous, hash from audit.audit_entry order by seq desc limit 2")
                .query()
                .listOfRows();
        assertThat(last.get(0).get("previous")).isEqualTo(last.get(1).get("hash"));
        assertThat(last.get(0).get("hash")).isNotEqualTo(last.get(1).get("hash"));
        assertThat(database.sql("select seq, hash from audit.audit_head")
                        .query()
                        .singleRow())
                .containsEntry("seq", last.get(0).get("seq"))
                .containsEntry("hash", last.get(0).get("hash"));
    }

    @Test
    void outsideOfATransactionNothingIsTold() {
        assertThatThrownBy(() -> trail.append(simple())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatIsRolledBackLeavesNoGap() {
        long before = head();
        transaction.executeWithoutResult(status -> {
            trail.append(simple());
            status.setRollbackOnly();
        });
        add(simple());

        assertThat(head()).isEqualTo(before + 1);
        assertThat(entries()).isEqualTo(head());
    }

    @Test
    void manyWritersMakeOneChain() throws Exception {
        long before = head();
        Callable<Void> writer = () -> {
            for (int i = 0; i < 25; i++) {
                add(simple());
            }
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done :
                    threads.invokeAll(List.of(writer, writer, writer, writer, writer, writer, writer, writer))) {
                done.get();
            }
        }

        assertThat(head()).isEqualTo(before + 200);
        assertThat(database.sql("""
                        select count(*) from audit.audit_entry e join audit.audit_entry p on p.seq = e.seq - 1
                        where e.previous <> p.hash or e.at < p.at""").query(Long.class).single()).isZero();
    }

    @Test
    void oddTextIsStoredAsItIsHashed() {
        var odd = "a\u0000b\ud800c \ud83d\ude00 \"'\\ \u202e";
        add(new AuditRecord(DANA, odd, odd, odd, Map.of("text", odd), List.of()));

        assertThat(database.sql("select subject from audit.audit_entry order by seq desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("a b?c \ud83d\ude00 \"'\\ \u202e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.audit_entry set action = 'nothing'",
                "update audit.audit_entry_p0 set action = 'nothing' where seq = 1",
                "delete from audit.audit_entry where seq = 1",
                "delete from audit.audit_entry_p0",
                "truncate audit.audit_entry",
                "truncate audit.audit_entry_p0",
                "update audit.audit_head set seq = seq - 1",
                "update audit.audit_head set seq = seq + 2",
                "update audit.audit_head set hash = sha256('x')",
                "update audit.audit_head set seq = seq + 1, chain = gen_random_uuid()",
                "delete from audit.audit_head",
                "truncate audit.audit_head"
            })
    void theDatabaseRefusesToAlterIt(String tamper) {
        add(simple());

        assertThatThrownBy(() -> database.sql(tamper).update()).hasStackTraceContaining("The audit");
    }

    private void add(AuditRecord told) {
        transaction.executeWithoutResult(_ -> trail.append(told));
    }

    private long head() {
        return database.sql("select seq from audit.audit_head")
                .query(Long.class)
                .single();
    }

    private long entries() {
        return database.sql("select count(*) from audit.audit_entry")
                .query(Long.class)
                .single();
    }

    private static AuditRecord simple() {
        return new AuditRecord(DANA, "dana", "test", "nothing", Map.of(), List.of());
    }

    private static List<byte[]> leaves(int count) {
        var leaves = new ArrayList<byte[]>();
        for (int i = 0; i < count; i++) {
            leaves.add(new byte[] {(byte) i});
        }
        return leaves;
    }
}
