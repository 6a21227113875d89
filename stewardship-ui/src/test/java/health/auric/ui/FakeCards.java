package health.auric.ui;

import health.auric.ui.GoldenCard.Contest;
import health.auric.ui.GoldenCard.Line;
import health.auric.ui.GoldenCard.Local;
import health.auric.ui.GoldenCard.Origin;
import health.auric.ui.GoldenCard.Other;
import health.auric.ui.GoldenCard.Pair;
import health.auric.ui.GoldenCard.Record;
import health.auric.ui.GoldenCard.Remark;
import health.auric.ui.GoldenCard.Section;
import health.auric.ui.GoldenShelf.Moment;
import health.auric.ui.GoldenShelf.Sender;
import health.auric.ui.GoldenShelf.Status;
import health.auric.ui.GoldenShelf.Tone;
import health.auric.ui.Shown.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Golden records to look at: one with everything, one with hardly anything. */
final class FakeCards {

    private static final Instant DAY = Instant.parse("2026-11-12T09:14:07Z");

    private FakeCards() {}

    static GoldenCard northmere(Moment moment) {
        return new GoldenCard(
                "SUP-0000001",
                "Northmere Surgical Supply, Inc.",
                FakeGoldenShelf.SUPPLIER,
                new Status("Active", Tone.OK),
                moment.asOf() == null ? 17 : 14,
                DAY,
                moment.validAt() == null ? null : true,
                "SUP-0000096",
                List.of(
                        new Section("Identifiers", identifiers()),
                        new Section("Attributes", attributes()),
                        references()),
                List.of(
                        new Contest(
                                "D-U-N-S",
                                Shown.code("004482191"),
                                "The legal names differ.",
                                "SUP-0000031",
                                "Northmere Group Holdings"),
                        new Contest("Tax number", Shown.masked(), "Two records of one source carry it.", null, null)),
                List.of(local("Lakemont Main", 0, "0010442"), local("Harbor Point", 1, "V-88-1")),
                IntStream.range(0, 4).mapToObj(FakeCards::record).toList());
    }

    static GoldenCard bare() {
        return new GoldenCard(
                "SUP-0000002",
                "Łódź Medical",
                FakeGoldenShelf.SUPPLIER,
                new Status("Retired", Tone.QUIET),
                1,
                DAY,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Line> identifiers() {
        return List.of(
                line("tin", "Tax number", Shown.masked(), "W-9 portal first", 4),
                line("duns", "D-U-N-S", Shown.code("004482190"), "only value", 2),
                line(
                        "gln",
                        "GLN",
                        Shown.code("9521234567899"),
                        "most recent",
                        0,
                        other(1, Shown.code("9521234567882"))),
                line("hin", "HIN", Shown.many(List.of(Shown.code("A1B2C3D00"), Shown.code("A1B2C3D99"))), "all", 0));
    }

    private static List<Line> attributes() {
        return Stream.concat(
                        Stream.of(
                                line(
                                        "legalName",
                                        "Legal name",
                                        Shown.text("Northmere Surgical Supply, Inc."),
                                        "W-9 portal first",
                                        4,
                                        other(0, Shown.text("NORTHMERE SURGICAL SUPPLY INC")),
                                        other(2, Shown.text("Northmere Surgical Supply"))),
                                line(
                                        "dbaNames",
                                        "Trades as",
                                        Shown.many(List.of(Shown.text("Northmere Medical"), Shown.text("ノースミア"))),
                                        "all",
                                        0),
                                line(
                                        "addresses",
                                        "Addresses",
                                        Shown.many(List.of(
                                                address("ORDER", "2210 Quarry Ridge Road, Suite 400"),
                                                address("REMIT", "PO Box 7114"))),
                                        "all",
                                        0,
                                        other(1, Shown.many(List.of(address("ORDER", "2210 QUARRY RDG RD #400"))))),
                                overridden()),
                        IntStream.range(5, 41)
                                .mapToObj(at -> line(
                                        "attribute" + at,
                                        "Attribute " + at,
                                        Shown.text("value " + at),
                                        "most recent",
                                        at % 5)))
                .toList();
    }

    private static Section references() {
        return new Section(
                "References",
                List.of(
                        line(
                                "parent",
                                "Parent company",
                                Shown.link("Northmere Group Holdings", "SUP-0000031"),
                                "most recent",
                                2),
                        line(
                                "gpo",
                                "Purchasing group",
                                Shown.waiting("oracle GPO-77", "waits: no source has sent it yet"),
                                "most recent",
                                2)));
    }

    private static Line overridden() {
        var origin = new Origin(
                null,
                "Dana Okafor",
                "set by a person",
                "Set by Dana Okafor against the sources: “confirmed by phone with the order desk”.",
                DAY);
        return new Line(
                "email",
                "E-mail",
                Shown.text("orders@northmere.example.org"),
                List.of(origin),
                List.of(
                        other(
                                1,
                                Shown.text(
                                        "a-very-long-mailbox-name-that-nobody-can-type.orders.department@northmere.example.org"))));
    }

    private static Line line(String name, String label, Shown value, String rule, int source, Other... others) {
        var sender = Senders.ALL.get(source);
        var why = "Taken from " + sender.name() + ": " + rule + ".";
        return new Line(
                name, label, value, List.of(new Origin(sender, sender.name(), rule, why, DAY)), List.of(others));
    }

    private static Other other(int source, Shown value) {
        return new Other(Senders.ALL.get(source), "001044" + source, value, DAY.minus(Duration.ofDays(400)));
    }

    private static Local local(String facility, int source, String key) {
        return new Local(
                facility,
                Senders.ALL.get(source),
                key,
                List.of(
                        new Part("Payment terms", Shown.text("Net 30")),
                        new Part("Vendor number", Shown.code(key)),
                        new Part("Remit address in use", address("REMIT", "Lockbox 88310"))));
    }

    private static Record record(int at) {
        Sender sender = Senders.ALL.get(at);
        return new Record(
                sender,
                at == 2 ? "whole system" : "Lakemont Main",
                "001044" + at,
                at + 1,
                DAY,
                false,
                at == 0 ? "its first record" : "linked by D-U-N-S",
                DAY.minus(Duration.ofDays(30L * at)),
                List.of(
                        new Pair(
                                "Legal name",
                                Shown.text("NORTHMERE SURGICAL SUPPLY INC"),
                                Shown.text("Northmere Surgical Supply, Inc."),
                                true),
                        new Pair("D-U-N-S", Shown.text("00-448-2190"), Shown.code("004482190"), true),
                        new Pair("Roles", Shown.text("DISTRIBUTOR"), Shown.text("Distributor"), false),
                        new Pair(
                                "Addresses",
                                Shown.many(List.of(address("ORDER", "2210 QUARRY RDG RD #400"))),
                                Shown.many(List.of(address("ORDER", "2210 Quarry Ridge Road, Suite 400"))),
                                true)),
                at == 3
                        ? List.of()
                        : List.of(
                                new Remark("addresses.0.postal", "The ZIP code does not belong to the state.", at == 1),
                                new Remark("phone", "The extension was set apart.", false)));
    }

    static Shown address(String use, @Nullable String line) {
        return Shown.group(List.of(
                new Part("Use", Shown.text(use)),
                new Part("Line 1", line == null ? Shown.nothing() : Shown.text(line)),
                new Part("City", Shown.text("Dunmere")),
                new Part("State", Shown.text("OH")),
                new Part("ZIP code", Shown.code("43906-4410"))));
    }
}
