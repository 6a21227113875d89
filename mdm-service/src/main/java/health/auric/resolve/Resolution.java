package health.auric.resolve;

import com.github.f4b6a3.uuid.UuidCreator;
import health.auric.golden.Link;
import health.auric.golden.LinkWrite;
import health.auric.golden.LinkWrite.LinkStatus;
import health.auric.intake.LandedChange;
import health.auric.intake.SourceAdvance;
import health.auric.intake.SourceWrite;
import health.auric.model.Claim;
import health.auric.model.DomainDefinition;
import health.auric.publish.FeedEntry;
import health.auric.publish.FeedKind;
import health.auric.standardize.Assessment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Decides a batch, change by change, on a snapshot; nothing is written. Records that share an exclusive identifier are the
 * same thing unless a veto says otherwise; what was decided earlier in the batch counts for what comes later.
 */
final class Resolution {

    final DomainDefinition definition;
    final Snapshot snapshot;
    final List<SourceWrite> versions = new ArrayList<>();
    final List<FeedEntry> localChanges = new ArrayList<>();
    final List<LandedChange> contradictions = new ArrayList<>();
    final List<Assessment> assessments = new ArrayList<>();
    private final Map<UUID, SourceAdvance> advances = new LinkedHashMap<>();
    private final Map<UUID, Link> endedLinks = new LinkedHashMap<>();
    private final Map<UUID, LinkWrite> links = new LinkedHashMap<>();
    private final Linking linking;
    private long lanePosition;

    Resolution(DomainDefinition definition, Snapshot snapshot, long lanePosition) {
        this.definition = definition;
        this.snapshot = snapshot;
        this.lanePosition = lanePosition;
        this.linking = new Linking(definition, snapshot);
    }

    void decide(List<Change> changes) {
        changes.forEach(this::decide);
        snapshot.due().stream().map(snapshot.goldens()::get).forEach(WorkingGolden::touch);
    }

    private void decide(Change change) {
        var record = snapshot.records().computeIfAbsent(change.key(), Resolution::unheard);
        if (record.isPast(change)) {
            past(record, change);
        } else if (record.says(change)) {
            record.advance(change.landed().position());
            advances.put(record.id, new SourceAdvance(record.id, change.landed().position()));
        } else {
            become(record, change);
        }
    }

    private static WorkingRecord unheard(Change.RecordKey key) {
        return new WorkingRecord(UuidCreator.getTimeOrderedEpoch(), key.source(), key.key());
    }

    // Landing sorts these out; only two that landed in the same moment come this far.
    private void past(WorkingRecord record, Change change) {
        if (record.contradicts(change)) {
            contradictions.add(change.landed());
        }
    }

    private void become(WorkingRecord record, Change change) {
        var before = record.claims;
        boolean saysLocally = record.saysLocally(change);
        var quality = record.quality();
        record.become(change);
        assessments.add(new Assessment(record.source, quality, record.quality()));
        // A new version stands where its own change does, whatever moved the one before.
        advances.remove(record.id);
        versions.add(write(record, change, before));
        link(record, change);
        if (!saysLocally) {
            localChanges.add(new FeedEntry(
                    definition.name(),
                    record.id,
                    record.version,
                    FeedKind.LOCAL_CHANGED,
                    null,
                    change.landed().correlationId()));
        }
    }

    private SourceWrite write(WorkingRecord record, Change change, List<Claim> before) {
        return new SourceWrite(
                record.id,
                record.version,
                ++lanePosition,
                change.landed(),
                change.localHash().length == 0 ? null : change.localHash(),
                before,
                record.claims,
                definition.referencesOf(change.content()));
    }

    private void link(WorkingRecord record, Change change) {
        var golden = record.golden;
        if (golden == null && !record.withdrawn) {
            var choice = linking.choose(record);
            golden = choice.golden();
            golden.add(record);
            link(record, choice);
            linking.claim(golden, choice.contest());
        } else if (golden != null && record.withdrawn) {
            golden.remove(record);
            unlink(record);
            linking.claim(golden, Linking.CLAIMED_BY_TWO);
        } else if (golden != null) {
            linking.claim(golden, Linking.LINKED_ELSEWHERE);
        }
        if (golden != null) {
            golden.touch(change);
        }
    }

    private void link(WorkingRecord record, Linking.Choice choice) {
        int seq = record.lastLink == null ? 1 : record.lastLink.seq() + 1;
        var golden = choice.golden().id;
        record.link(new Link(record.id, seq, golden, true));
        links.put(record.id, new LinkWrite(record.id, seq, golden, LinkStatus.AUTO, choice.rule()));
    }

    // A link that this very batch made was never there.
    private void unlink(WorkingRecord record) {
        var link = record.lastLink;
        if (link != null && links.remove(record.id) == null) {
            endedLinks.put(record.id, link);
            record.lastLink = new Link(link.record(), link.seq(), link.golden(), false);
        } else if (link != null) {
            record.unlinkAgain();
        }
    }

    long lanePosition() {
        return lanePosition;
    }

    List<SourceAdvance> advances() {
        return List.copyOf(advances.values());
    }

    List<Link> endedLinks() {
        return List.copyOf(endedLinks.values());
    }

    List<LinkWrite> links() {
        return List.copyOf(links.values());
    }
}
