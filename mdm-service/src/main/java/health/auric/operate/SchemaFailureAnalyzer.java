package health.auric.operate;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A schema that cannot be brought to this version: made by a newer hub, edited by hand, or a full disk below it. */
class SchemaFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, FlywayException cause) {
        if (cause instanceof FlywayValidateException) {
            return new FailureAnalysis(
                    "The database was made by another version of Auric; its schema has migrations this one does not know"
                            + " or knows differently.",
                    "Start the version that made it or a newer one, or use another database.",
                    cause);
        }
        var sql = findCause(rootFailure, SQLException.class);
        if (sql == null) {
            return null;
        }
        var refused = DatabaseProblem.of(sql);
        return new FailureAnalysis(refused.problem(), refused.remedy(), sql);
    }
}
