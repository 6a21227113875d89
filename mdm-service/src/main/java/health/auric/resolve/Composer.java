package health.auric.resolve;

import health.auric.golden.Composed;
import health.auric.golden.Contribution;
import health.auric.golden.GoldenHead;
import health.auric.golden.GoldenWrite;
import health.auric.golden.RecordState;
import health.auric.golden.Survivorship;
import health.auric.intake.Source;
import health.auric.kernel.Digest;
import health.auric.kernel.SourceCode;
import health.auric.model.DomainDefinition;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes what golden records say now; the same inputs always give the same content. */
@Component
class Composer {

    private static final int WORTH_SPREADING = 32;

    private final ChangeReader json;

    Composer(ChangeReader json) {
        this.json = json;
    }

    /** One for every golden record that was touched and exists. */
    List<GoldenWrite> compose(
            DomainDefinition definition, Snapshot snapshot, Map<SourceCode, Source> sources, Numbers numbers) {
        var touched = snapshot.goldens().values().stream()
                .filter(golden -> golden.touched && !(golden.isNew() && golden.isEmpty()))
                .sorted(Comparator.comparing(golden -> golden.id))
                .toList();
        var drafts = (touched.size() < WORTH_SPREADING ? touched.stream() : touched.parallelStream())
                .map(golden -> draft(definition, golden, sources, snapshot.today()))
                .toList();
        return drafts.stream().map(draft -> draft.number(numbers)).toList();
    }

    private Draft draft(
            DomainDefinition definition, WorkingGolden golden, Map<SourceCode, Source> sources, LocalDate today) {
        var composed = Survivorship.compose(definition, contributions(golden, sources), golden.overrides, today);
        var values = json.write(composed.content());
        return new Draft(golden, composed, values, hash(values), json.write(composed.lineage()));
    }

    static byte[] hash(String values) {
        return Digest.of(values.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Contribution> contributions(WorkingGolden golden, Map<SourceCode, Source> sources) {
        Collection<WorkingRecord> members = golden.members.values();
        if (members.isEmpty() && golden.lastMember != null) {
            members = List.of(golden.lastMember);
        }
        return members.stream()
                .map(member -> contribution(member, sources.get(member.source)))
                .toList();
    }

    private static Contribution contribution(WorkingRecord member, @Nullable Source source) {
        if (source == null) {
            throw new IllegalStateException("A source with records is no longer registered.");
        }
        return new Contribution(
                member.id, member.source, source.kind(), source.trust(), member.key, member.changedAt, member.content);
    }

    private record Draft(WorkingGolden golden, Composed composed, String values, byte[] hash, String lineage) {

        GoldenWrite number(Numbers numbers) {
            var before = golden.before;
            var state = golden.state();
            boolean says = before == null || before.status() != state || !Arrays.equals(before.contentHash(), hash);
            var head = new GoldenHead(
                    golden.id,
                    before == null ? numbers.next() : before.number(),
                    (before == null ? 0 : before.version()) + (says ? 1 : 0),
                    before == null ? 1 : before.lockVersion(),
                    state,
                    composed.title(),
                    hash);
            var due = state == RecordState.RETIRED ? null : composed.due();
            var content = says ? new GoldenWrite.Content(values, lineage, null) : null;
            return new GoldenWrite(head, before == null, due, content);
        }
    }
}
