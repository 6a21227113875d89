package health.auric.integrity;

import health.auric.audit.AuditProof;
import health.auric.model.DomainDefinitions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.json.JsonMapper;

/** Runs every check on one snapshot of a database. */
final class Integrity {

    private static final int SHOWN = 20;
    private static final long STATEMENT_SECONDS = 300;

    private final DomainDefinitions definitions;
    private final JsonMapper json;
    private final Clock clock;

    Integrity(DomainDefinitions definitions, JsonMapper json, Clock clock) {
        this.definitions = definitions;
        this.json = json;
        this.clock = clock;
    }

    IntegrityReport check(DataSource database, @Nullable Path anchors) throws SQLException, IOException {
        var proof = AuditProof.prepare(anchors);
        try (var connection = database.getConnection();
                var snapshot = Snapshot.of(connection, STATEMENT_SECONDS)) {
            return check(snapshot, proof);
        }
    }

    IntegrityReport check(Snapshot snapshot, AuditProof proof) throws SQLException {
        var results = new ArrayList<CheckResult>();
        for (var check : checks(proof)) {
            results.add(run(check, snapshot));
        }
        return new IntegrityReport(results);
    }

    private List<Check> checks(AuditProof proof) {
        return Stream.of(
                        SourceChecks.ALL.stream(),
                        GoldenChecks.ALL.stream(),
                        FeedChecks.ALL.stream(),
                        computed(new Contents(definitions, json), proof))
                .<Check>flatMap(each -> each)
                .toList();
    }

    private Stream<Check> computed(Contents contents, AuditProof proof) {
        return Stream.of(
                new ComposedCheck(contents, LocalDate.now(clock)),
                new ClaimedCheck(contents),
                new PointerCheck(contents),
                new LookupCheck(contents),
                new TrailCheck(proof),
                new CoverageCheck());
    }

    static CheckResult run(Check check, Snapshot snapshot) throws SQLException {
        var found = new Found();
        long began = System.nanoTime();
        try {
            snapshot.protect(() -> check.run(snapshot, found::add));
        } catch (DataAccessException | IllegalArgumentException e) {
            found.unfinished =
                    "The check did not come to an end: " + e.getClass().getSimpleName() + ".";
        }
        long milliseconds = (System.nanoTime() - began) / 1_000_000;
        return new CheckResult(
                check.name(), check.sentence(), found.count, found.first, milliseconds, found.unfinished);
    }

    private static final class Found {

        final List<String> first = new ArrayList<>();
        long count;

        @Nullable
        String unfinished;

        void add(String violation) {
            if (++count <= SHOWN) {
                first.add(violation);
            }
        }
    }
}
