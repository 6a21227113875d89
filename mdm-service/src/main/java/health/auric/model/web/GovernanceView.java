package health.auric.model.web;

import health.auric.model.Governance;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Who decides one attribute. */
record GovernanceView(
        @Schema(example = "legalName") String attribute,
        @Schema(example = "Legal name") String label,

        @Schema(example = "[\"w9-portal\", \"erp\"]", description = "Kinds of sources, the most authoritative first")
        List<String> sources,

        @Schema(example = "[\"ap-lead\"]") List<String> creates,

        @Schema(example = "[\"ap-lead\", \"finance\"]", description = "Each of these must sign")
        List<String> approves,

        @Schema(example = "[\"erp\", \"procurement\"]") List<String> consumes) {

    static GovernanceView of(Governance.Row row) {
        return new GovernanceView(
                row.attribute(), row.label(), row.sources(), row.creates(), row.approves(), row.consumes());
    }
}
