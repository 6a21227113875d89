package health.auric.demo;

import java.time.Instant;
import java.util.List;

/** A record with the truth about it. */
record Row(
        Subject subject,
        DemoSource source,
        String key,
        Draft draft,
        Instant sentAt,
        String entity,
        List<Applied> operators) {

    GeneratedRecord generated() {
        return new GeneratedRecord(source.code(), source.facility(), key, subject.domain(), draft.nested(), sentAt);
    }
}
