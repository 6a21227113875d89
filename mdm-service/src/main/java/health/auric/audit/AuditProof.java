package health.auric.audit;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Verifies the trail on a connection of the caller's, such as one with a snapshot of the whole database. */
public final class AuditProof {

    /** Where the anchors are, as a setting to be resolved. */
    public static final String ANCHORS = AnchorFile.SETTING;

    private final Anchors anchors;

    private AuditProof(Anchors anchors) {
        this.anchors = anchors;
    }

    /** Reads the anchors now: before the snapshot is taken, or they could be newer than it. Null for no file. */
    public static AuditProof prepare(@Nullable Path anchors) throws IOException {
        return new AuditProof(anchors == null ? Anchors.NONE : new AnchorFile(anchors).read());
    }

    public AuditReport verify(JdbcClient database) {
        return ChainWalk.verify(new AuditEntries(database), anchors);
    }
}
