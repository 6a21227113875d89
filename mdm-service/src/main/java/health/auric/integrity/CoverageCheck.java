package health.auric.integrity;

import health.auric.audit.AuditLeaf;
import health.auric.audit.MerkleTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts the versions in the feed under the roots in the audit trail. Both heads are locked by the same transactions in the
 * same order, so the leaves of one entry after the other are the golden versions of the feed, one after the other.
 */
record CoverageCheck() implements Check {

    private static final String FEED = """
            select f.pos, f.subject, f.version, v.content_hash
            from publish.feed f
            left join golden.golden_version v on v.golden = f.subject and v.version = f.version
            where f.kind <> 'local.changed' order by f.pos""";

    @Override
    public String name() {
        return "audit-covers-golden-versions";
    }

    @Override
    public String sentence() {
        return "The content of every golden version is the one its transaction's audit entry is about.";
    }

    @Override
    public void run(Snapshot snapshot, Consumer<String> violation) {
        var walk = new Walk(snapshot.client(), violation);
        snapshot.stream(
                FEED,
                row -> walk.see(
                        row.getLong("pos"),
                        row.getObject("subject", UUID.class),
                        row.getInt("version"),
                        row.getBytes("content_hash")));
        walk.end();
    }

    private record Root(long seq, int leaves, byte[] hash) {}

    private static final class Walk {

        private final JdbcClient database;
        private final Consumer<String> violation;
        private final List<byte[]> leaves = new ArrayList<>();
        private Optional<Root> root;
        private boolean broken;

        Walk(JdbcClient database, Consumer<String> violation) {
            this.database = database;
            this.violation = violation;
            this.root = after(0);
        }

        /** After the first break nothing fits any more, so only that one is told. */
        void see(long position, UUID subject, int version, byte[] hash) {
            if (broken) {
                return;
            }
            if (root.isEmpty()) {
                tell("feed position " + position + " has no audit entry");
                return;
            }
            leaves.add(AuditLeaf.of(subject, version, hash == null ? new byte[0] : hash));
            if (leaves.size() == root.get().leaves) {
                compare(root.get());
            }
        }

        private void compare(Root expected) {
            if (!Arrays.equals(MerkleTree.root(leaves), expected.hash)) {
                tell("audit entry " + expected.seq);
            }
            leaves.clear();
            root = after(expected.seq);
        }

        void end() {
            if (!broken && (!leaves.isEmpty() || root.isPresent())) {
                tell("audit entry " + root.map(Root::seq).orElse(0L) + " is about versions that are not in the feed");
            }
        }

        private void tell(String what) {
            broken = true;
            violation.accept(what);
        }

        private Optional<Root> after(long seq) {
            return database.sql("""
                            select seq, leaves, root from audit.audit_entry
                            where seq > :seq and leaves > 0 order by seq limit 1""")
                    .param("seq", seq)
                    .query((row, _) -> new Root(row.getLong(1), row.getInt(2), row.getBytes(3)))
                    .optional();
        }
    }
}
