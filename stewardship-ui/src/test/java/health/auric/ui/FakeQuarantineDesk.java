package health.auric.ui;

import health.auric.ui.Outcome.Done;
import health.auric.ui.Outcome.Invalid;
import health.auric.ui.Outcome.Stale;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

class FakeQuarantineDesk implements QuarantineDesk {

    final List<Row> rows = new ArrayList<>();
    boolean mayDecide;

    @Nullable
    Wish asked;

    @Nullable
    Map<String, String> released;

    @Nullable
    String reason;

    FakeQuarantineDesk() {
        reset();
    }

    void reset() {
        asked = null;
        released = null;
        reason = null;
        mayDecide = true;
        rows.clear();
        IntStream.range(0, 60).mapToObj(FakeQuarantineDesk::row).forEach(rows::add);
    }

    private static Row row(int at) {
        boolean digit = at % 3 != 1;
        return new Row(
                "q" + at,
                2,
                Senders.ALL.get(at % 4),
                at % 5 == 0 ? "Provider" : "Supplier",
                "V-10%03d".formatted(at),
                digit ? "duns" : "addresses.0.postal",
                digit ? "check-digit" : "not-a-code",
                digit ? "The check digit does not fit." : "The ZIP code has 5 or 9 digits.",
                digit ? "Compare with the paper: two digits are often swapped." : "Take the ZIP code from the address.",
                Instant.now().minus(Duration.ofHours(400L - at)));
    }

    @Override
    public Listing open(Wish wish) {
        asked = wish;
        int from = wish.place().isEmpty() ? 0 : Integer.parseInt(wish.place());
        var found = rows.stream()
                .filter(row -> wish.source().isEmpty() || row.source().code().equals(wish.source()))
                .filter(row -> row.field().startsWith(wish.field()))
                .toList();
        int to = Math.min(found.size(), from + 50);
        return new Listing(
                found.subList(Math.min(from, to), to),
                to < found.size() ? "" + to : null,
                Senders.ALL.stream()
                        .map(sender -> new Choice(sender.code(), sender.name(), ""))
                        .toList(),
                List.of(new Choice("supplier", "Suppliers", ""), new Choice("provider", "Providers", "")),
                List.of(new Choice("check-digit", "Check digit", ""), new Choice("not-a-code", "Not a code", "")));
    }

    @Override
    public Optional<Card> find(String id) {
        if (id.equals("closed")) {
            return Optional.of(card(row(1), "Dana Okafor discarded it on Nov 12, 2026: a test record."));
        }
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().map(row -> card(row, null));
    }

    private Card card(Row row, @Nullable String closed) {
        var roles = List.of(
                new Choice("MFR", "Manufacturer", ""), new Choice("Mfr!", "“Mfr!”, which is not in the list", ""));
        return new Card(
                row,
                "b1",
                12,
                mayDecide,
                closed,
                List.of(
                        new Part(
                                "Attributes",
                                false,
                                List.of(
                                        field(
                                                "legalName",
                                                "Legal name",
                                                "text, up to 360",
                                                "Northmere Surgical",
                                                true,
                                                List.of(),
                                                null),
                                        field(
                                                "duns",
                                                "D-U-N-S",
                                                "identifier, DUNS",
                                                "00448219X",
                                                false,
                                                List.of(),
                                                row.reason()),
                                        field("role", "Role", "", "Mfr!", true, roles, "The list has no such code."),
                                        new Field(
                                                "dbaNames",
                                                "Trades as",
                                                "one per line",
                                                "Northmere\nノースミア",
                                                false,
                                                true,
                                                false,
                                                List.of(),
                                                null),
                                        new Field("tin", "Tax number", "", "", false, false, true, List.of(), null))),
                        new Part(
                                "Addresses 1",
                                false,
                                List.of(
                                        field(
                                                "addresses.0.line1",
                                                "Line 1",
                                                "",
                                                "2210 Quarry Rdg",
                                                true,
                                                List.of(),
                                                null),
                                        field("addresses.0.postal", "ZIP code", "", "4390", true, List.of(), null))),
                        new Part(
                                "Not sent",
                                true,
                                IntStream.range(0, 27)
                                        .mapToObj(at -> field(
                                                "more" + at,
                                                "Attribute " + at,
                                                "text, up to 200",
                                                "",
                                                false,
                                                List.of(),
                                                null))
                                        .toList())),
                List.of("The ZIP code has 5 or 9 digits."));
    }

    private static Field field(
            String path,
            String label,
            String hint,
            String value,
            boolean required,
            List<Choice> choices,
            @Nullable String fault) {
        return new Field(path, label, hint, value, required, false, false, choices, fault);
    }

    @Override
    public Outcome<String> release(String id, int version, Map<String, String> typed) {
        released = typed;
        if (version != 2) {
            return new Stale<>("The source sent it again a moment ago.");
        }
        if (typed.getOrDefault("duns", "").endsWith("X")) {
            return new Invalid<>(Map.of("duns", "The check digit still does not fit."));
        }
        return new Done<>(id);
    }

    @Override
    public Outcome<String> discard(String id, int version, String reason) {
        return because(reason, id);
    }

    @Override
    public List<Row> picked(List<Pick> picks) {
        return rows.stream()
                .filter(row -> picks.contains(new Pick(row.id(), row.version())))
                .toList();
    }

    @Override
    public Outcome<String> releaseEach(List<Pick> picks) {
        return new Done<>("1 of " + picks.size() + " is released; the others still do not conform.");
    }

    @Override
    public Outcome<String> discardEach(List<Pick> picks, String reason) {
        return because(reason, picks.size() + " are discarded.");
    }

    private Outcome<String> because(String reason, String done) {
        this.reason = reason;
        return reason.isEmpty() ? new Invalid<>(Map.of("reason", "Say why, in a few words.")) : new Done<>(done);
    }

    Stream<String> ids() {
        return rows.stream().map(Row::id);
    }
}
