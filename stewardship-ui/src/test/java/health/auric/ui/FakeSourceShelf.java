package health.auric.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

class FakeSourceShelf implements SourceShelf {

    private static final FacilityLink MAIN = new FacilityLink("LKM", "Lakemont Main");
    private static final FacilityLink HARBOR = new FacilityLink("HBP", "Harbor Point");

    boolean empty;

    void reset() {
        empty = false;
    }

    @Override
    public List<Source> all() {
        if (empty) {
            return List.of();
        }
        return List.of(
                source("LAW", 1, "lawson", "Lawson S3", "ERP", MAIN, 2, 8_214, 5, Duration.ofMinutes(3)),
                source("MED", 2, "meditech", "Meditech Expanse", "EHR", HARBOR, 4, 6_402, 14, Duration.ofHours(2)),
                source("ORA", 3, "oracle", "Oracle ERP", "ERP", null, 3, 2_310, 0, Duration.ofDays(1)),
                source("EHR", 5, "ehr", "Epic Hyperspace", "EHR", null, 5, 1_204, 1, Duration.ofMinutes(41)),
                source("CRD", 6, "credentialing", "Medical staff office", "Credentialing", null, 1, 947, 3, null),
                source("DEV", 7, "gudid", "Device registry", "Public registry", null, 1, 300, 0, null));
    }

    @Override
    public Optional<SourceCard> find(String source) {
        return all().stream()
                .filter(one -> one.code().equals(source))
                .findFirst()
                .map(one -> new SourceCard(one, units(source)));
    }

    private static List<Unit> units(String source) {
        if (!source.equals("lawson")) {
            return List.of();
        }
        return List.of(
                new Unit("EA", "Each", "EA", "EA", "{each}"),
                new Unit("BX", "Box", "BX", "XBX", "{box}"),
                new Unit("CS", "Case", "CA", "XCS", null),
                new Unit("RL", "Roll", "RL", "XRO", null));
    }

    private static Source source(
            String letters,
            int pattern,
            String code,
            String name,
            String kind,
            @Nullable FacilityLink facility,
            int trust,
            long landed,
            long quarantined,
            @Nullable Duration last) {
        var badge = new SourceBadge(letters, pattern);
        var moment = last == null ? null : Instant.now().minus(last);
        return new Source(badge, code, name, kind, facility, trust, landed, quarantined, moment);
    }
}
