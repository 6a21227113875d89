package health.auric.model;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints broken definitions as one list of places and sentences, without a stack trace. */
class BrokenDefinitionAnalyzer extends AbstractFailureAnalyzer<BrokenDefinition> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenDefinition cause) {
        int count = cause.problems().size();
        var what = count == 1 ? "A domain definition is broken:" : count + " things in domain definitions are broken:";
        return new FailureAnalysis(
                what + "\n\n" + cause.getMessage(), "Mend the lines above and start the hub again.", cause);
    }
}
