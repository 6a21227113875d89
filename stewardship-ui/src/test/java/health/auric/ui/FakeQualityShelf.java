package health.auric.ui;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

class FakeQualityShelf implements QualityShelf {

    boolean empty;

    void reset() {
        empty = false;
    }

    @Override
    public List<Scorecard> scorecards(By by) {
        if (empty) {
            return List.of();
        }
        return switch (by) {
            case SOURCE ->
                IntStream.range(0, 5).mapToObj(FakeQualityShelf::source).toList();
            case FACILITY -> List.of(card("Lakemont Main", null, "/facilities/LKM", 91));
            case DOMAIN -> List.of(card("Suppliers", null, "/domains/supplier/records", 88));
        };
    }

    private static Scorecard source(int at) {
        var sender = Senders.ALL.get(at);
        if (at == 4) {
            return new Scorecard(sender.name(), sender.badge(), "/sources/gudid", null, 0, 0, List.of(), List.of());
        }
        return card(sender.name(), sender.badge(), "/sources/lawson", 98 - 7 * at);
    }

    private static Scorecard card(String name, @Nullable SourceBadge badge, String page, int score) {
        return new Scorecard(
                name,
                badge,
                page,
                score,
                8_214,
                23,
                List.of(
                        new Share("Legal name", 100),
                        new Share("Tax number", 62),
                        new Share("D-U-N-S", 41),
                        new Share("Health Industry Number of every ship-to address", 3)),
                List.of(
                        new Count("check-digit", "The check digit does not fit", 312, "/quarantine?code=check-digit"),
                        new Count("completed", "The ZIP code was completed", 4_120, null)));
    }
}
