package health.auric.ui;

import health.auric.ui.Outcome.Done;
import health.auric.ui.Outcome.Invalid;
import health.auric.ui.Outcome.NeedsApproval;
import health.auric.ui.Outcome.Stale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

class FakeFacilityShelf implements FacilityShelf {

    long version;
    String rules = "";
    boolean editable;
    boolean needsApproval;

    FakeFacilityShelf() {
        reset();
    }

    void reset() {
        version = 3;
        rules = "{\n  \"item\": {\"stockroomPar\": \"required\"},\n  \"supplier\": {\"create\": [\"ap-lead\"]}\n}";
        editable = true;
        needsApproval = false;
    }

    @Override
    public List<Facility> all() {
        return List.of(
                new Facility("LKM", "Lakemont Main", "Hospital", "America/Chicago", 3, 2),
                new Facility("HBP", "Harbor Point", "Hospital", "America/New_York", 2, 0));
    }

    @Override
    public Optional<FacilityCard> find(String facility) {
        return all().stream()
                .filter(one -> one.code().equals(facility))
                .findFirst()
                .map(this::card);
    }

    private FacilityCard card(Facility facility) {
        var words = List.of(
                new Rule(
                        "supplier.create",
                        "New suppliers",
                        "Only the AP lead may ask for a new supplier.",
                        "Suppliers",
                        true),
                new Rule(
                        "item.stockroomPar",
                        "Stockroom par",
                        "An item that is kept here needs a par level before it is active.",
                        "Items",
                        true),
                new Rule("calendar", "Cost centers open", "On the first day of a fiscal month.", null, false));
        return new FacilityCard(facility, words, rules, version, editable);
    }

    @Override
    public Outcome<Long> changeRules(String facility, long known, String typed) {
        if (!editable) {
            throw new AccessDeniedException("rules");
        }
        if (known != version) {
            return new Stale<>("Mateo Reyes saved version " + version + " while you had version " + known + " open.");
        }
        if (!typed.startsWith("{")) {
            return new Invalid<>(Map.of("rules", "Line 1: an object starts with {."));
        }
        if (needsApproval) {
            return new NeedsApproval<>("Ruth Halloran can sign it.");
        }
        rules = typed;
        return new Done<>(++version);
    }
}
