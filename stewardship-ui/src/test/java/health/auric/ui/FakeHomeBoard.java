package health.auric.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

class FakeHomeBoard implements HomeBoard {

    boolean empty;
    boolean withoutSources;

    void reset() {
        empty = false;
        withoutSources = false;
    }

    @Override
    public Holdings holdings() {
        return empty ? nothing() : everything();
    }

    private Holdings nothing() {
        var domains = FakeShell.SIGNED_IN.domains().stream()
                .map(domain -> new DomainCount(domain.name(), domain.label(), 0, 0, 0, 0))
                .toList();
        var sources = withoutSources
                ? List.<SourceCount>of()
                : List.of(source("LAW", 1, "lawson", "Lawson S3", "Lakemont Main", 0, 0, null));
        var call = """
                curl -X POST https://auric.lakemont.example.org/api/v1/sources/lawson/supplier \\
                  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
                  -d '{"key": "4471", "legalName": "Calder Ridge Orthopedics LLC"}'""";
        return new Holdings(0, 0, 0, 0, null, domains, sources, List.of(), call);
    }

    private static Holdings everything() {
        return new Holdings(
                11_842,
                19_377,
                23,
                31_219,
                ago(Duration.ofMinutes(3)),
                List.of(
                        new DomainCount("supplier", "Suppliers", 2_914, 6, 1_840, 4),
                        new DomainCount("item", "Items", 12_480, 14, 7_102, 3),
                        new DomainCount("location", "Locations", 1_206, 0, 988, 3),
                        new DomainCount("provider", "Providers", 1_955, 3, 1_312, 3),
                        new DomainCount("cost-center", "Cost centers", 822, 0, 600, 2)),
                List.of(
                        source("LAW", 1, "lawson", "Lawson S3", "Lakemont Main", 8_214, 5, Duration.ofMinutes(3)),
                        source(
                                "MED",
                                2,
                                "meditech",
                                "Meditech Expanse",
                                "Harbor Point",
                                6_402,
                                14,
                                Duration.ofHours(2)),
                        source("ORA", 3, "oracle", "Oracle ERP", null, 2_310, 0, Duration.ofDays(1)),
                        source("EHR", 5, "ehr", "Epic Hyperspace", null, 1_204, 1, Duration.ofMinutes(41)),
                        source("CRD", 6, "credentialing", "Medical staff office", null, 947, 3, Duration.ofDays(4)),
                        source("DEV", 7, "gudid", "Device registry", null, 300, 0, null)),
                flow(),
                null);
    }

    private static List<Stage> flow() {
        return List.of(
                new Stage("Sources", Health.SLOW, "5", "of 6 live", facts("rate", "214 / min", "silent", "gudid")),
                new Stage("Intake", Health.FINE, "212", "per minute", facts("behind", "0.2 s", "quarantine", "23")),
                new Stage("Match", Health.IDLE, "0", "per minute", facts("unsure", "0", "index", "current")),
                new Stage("Golden", Health.FINE, "11,842", "records", facts("provisional", "0", "versions", "31,219")),
                new Stage("Feed", Health.STOPPED, "31,219", "position", facts("held", "3", "since", "09:14")));
    }

    private static List<Fact> facts(String first, String one, String second, String two) {
        return List.of(new Fact(first, one), new Fact(second, two));
    }

    private static SourceCount source(
            String letters,
            int pattern,
            String code,
            String name,
            @Nullable String facility,
            long landed,
            long quarantined,
            @Nullable Duration last) {
        var moment = last == null ? null : ago(last);
        return new SourceCount(new SourceBadge(letters, pattern), code, name, facility, landed, quarantined, moment);
    }

    private static Instant ago(Duration distance) {
        return Instant.now().minus(distance);
    }
}
