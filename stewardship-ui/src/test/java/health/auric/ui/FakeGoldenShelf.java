package health.auric.ui;

import health.auric.ui.GoldenPast.Change;
import health.auric.ui.GoldenPast.Comparison;
import health.auric.ui.GoldenPast.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

class FakeGoldenShelf implements GoldenShelf {

    static final DomainName SUPPLIER = new DomainName("supplier", "Supplier", "Suppliers");
    static final int ROWS = 200;
    private static final int PAGE = 50;
    private static final List<String> NAMES = List.of(
            "Northmere Surgical Supply, Inc.",
            "Łódź Medical Zakład Ortopedyczny Sp. z o.o.",
            "Calder Ridge Orthopedics LLC",
            "Société d’Équipements Médico-Chirurgicaux du Saint-Laurent et de la Baie-des-Chaleurs, division Instruments",
            "Ostrander Medical Gas",
            "北嶺医療器械株式会社",
            "Brightwell Infusion Systems",
            "Pell & Hathaway Linen <Service> \"Co\"");

    boolean empty;

    @Nullable
    Wish asked;

    @Nullable
    Moment moment;

    void reset() {
        empty = false;
        asked = null;
        moment = null;
    }

    @Override
    public Optional<Listing> list(String domain, Wish wish) {
        asked = wish;
        if (!List.of("supplier", "item", "department", "location", "provider", "cost-center")
                .contains(domain)) {
            return Optional.empty();
        }
        var name = domain.equals("supplier") ? SUPPLIER : new DomainName(domain, "Item", "Items");
        int from = wish.place().isEmpty() ? 0 : Integer.parseInt(wish.place());
        var rows = empty || !domain.equals("supplier")
                ? List.<Row>of()
                : IntStream.range(0, ROWS)
                        .mapToObj(FakeGoldenShelf::row)
                        .filter(row -> row.title().startsWith(wish.title()) && (!wish.contested() || row.contested()))
                        .toList();
        int to = Math.min(rows.size(), from + PAGE);
        return Optional.of(new Listing(
                name,
                rows.subList(Math.min(from, to), to),
                to < rows.size() ? "" + to : null,
                List.of(new Choice("ACTIVE", "Active", ""), new Choice("RETIRED", "Retired", "")),
                Senders.ALL.stream()
                        .map(sender -> new Choice(sender.code(), sender.name(), ""))
                        .toList(),
                List.of(new Choice("LKM", "Lakemont Main", ""), new Choice("HBP", "Harbor Point", "")),
                List.of("number", "title", "changed")));
    }

    private static Row row(int at) {
        var status = at % 11 == 7
                ? new Status("Retired", Tone.QUIET)
                : at % 13 == 5 ? new Status("On hold", Tone.WARN) : new Status("Active", Tone.OK);
        var title = NAMES.get(at % NAMES.size()) + (at < NAMES.size() ? "" : " " + at);
        return new Row(
                "SUP-%07d".formatted(at + 1),
                title,
                status,
                Senders.ALL.subList(0, at % 11 == 7 ? 0 : 1 + at % 6),
                Instant.now().minus(Duration.ofMinutes(7L + 97L * at)),
                at % 9 == 4);
    }

    @Override
    public Optional<GoldenCard> find(String number, Moment when) {
        moment = when;
        if (when.asOf() != null && when.asOf().isBefore(Instant.parse("2020-01-01T00:00:00Z"))) {
            return Optional.empty();
        }
        return switch (number) {
            case "SUP-0000001" -> Optional.of(FakeCards.northmere(when));
            case "SUP-0000002" -> Optional.of(FakeCards.bare());
            default -> number.startsWith("SUP-") ? Optional.of(FakeCards.northmere(when)) : Optional.empty();
        };
    }

    @Override
    public Optional<GoldenPast> history(String number, String place, @Nullable Integer compared) {
        if (!number.startsWith("SUP-")) {
            return Optional.empty();
        }
        var sources = Senders.ALL.subList(0, 2);
        var day = Instant.parse("2026-11-12T09:14:07Z");
        return Optional.of(new GoldenPast(
                number,
                "Northmere Surgical Supply, Inc.",
                SUPPLIER,
                List.of(
                        version(4, "Retired", day, List.of(), List.of()),
                        version(3, "Overridden", day.minus(Duration.ofDays(2)), List.of(), List.of("E-mail")),
                        version(
                                2,
                                "Updated",
                                day.minus(Duration.ofDays(60)),
                                sources,
                                List.of("Legal name", "Addresses", "D-U-N-S", "Trades as", "Contacts", "Holds")),
                        version(1, "Created", day.minus(Duration.ofDays(900)), sources, List.of("Legal name"))),
                place.isEmpty() ? "1" : null,
                compared == null ? null : comparison(compared, day)));
    }

    private static Version version(int version, String kind, Instant at, List<Sender> sources, List<String> changed) {
        var by = kind.equals("Overridden") ? "Dana Okafor" : sources.isEmpty() ? "the hub" : "";
        return new Version(version, kind, at, sources, by, version == 1 ? null : "01JD52K8QW3F" + version, changed);
    }

    private static Comparison comparison(int version, Instant at) {
        var changes = Stream.of(
                new Change(
                        "Legal name",
                        Shown.text("NORTHMERE SURG SUPPLY"),
                        Shown.text("Northmere Surgical Supply, Inc.")),
                new Change("D-U-N-S", Shown.nothing(), Shown.code("004482190")),
                new Change(
                        "Addresses",
                        Shown.many(List.of(FakeCards.address("ORDER", "2210 Quarry Rdg"))),
                        Shown.many(List.of(
                                FakeCards.address("ORDER", "2210 Quarry Ridge Road"),
                                FakeCards.address("REMIT", "PO Box 7114")))),
                new Change("Tax number", Shown.masked(), Shown.masked()));
        return new Comparison(version, at, version == 4 ? List.of() : changes.toList());
    }
}
