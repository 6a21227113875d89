package health.auric.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class FakeSourceShelf implements SourceShelf {

    private static final FacilityLink MAIN = new FacilityLink("LKM", "Lakemont Main");
    private static final FacilityLink HARBOR = new FacilityLink("HBP", "Harbor Point");

    boolean empty;

    void reset() {
        empty = false;
    }

    @Override
    public List<Source> all() {
        var now = Instant.now();
        return empty
                ? List.of()
                : List.of(
                        new Source(
                                new SourceBadge("LAW", 1),
                                "lawson",
                                "Lawson S3",
                                "ERP",
                                MAIN,
                                2,
                                8_214,
                                5,
                                now.minus(Duration.ofMinutes(3))),
                        new Source(
                                new SourceBadge("MED", 2),
                                "meditech",
                                "Meditech Expanse",
                                "EHR",
                                HARBOR,
                                4,
                                6_402,
                                14,
                                now.minus(Duration.ofHours(2))),
                        new Source(
                                new SourceBadge("W9", 3),
                                "w9-portal",
                                "W-9 portal",
                                "Supplier portal",
                                null,
                                1,
                                310,
                                0,
                                now.minus(Duration.ofDays(2))),
                        new Source(
                                new SourceBadge("DEV", 7),
                                "gudid",
                                "Device registry",
                                "Public registry",
                                null,
                                3,
                                0,
                                0,
                                null));
    }

    @Override
    public Optional<SourceCard> find(String source) {
        return all().stream()
                .filter(one -> one.code().equals(source))
                .findFirst()
                .map(one -> new SourceCard(one, units(source)));
    }

    private static List<Unit> units(String source) {
        return source.equals("lawson")
                ? List.of(
                        new Unit("EA", "Each", "EA", "EA", "{each}"),
                        new Unit("BX", "Box", "BX", "XBX", "{box}"),
                        new Unit("CS", "Case", "CA", "XCS", null),
                        new Unit("RL", "Roll", "RL", "XRO", null))
                : List.of();
    }
}
