package health.auric.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A US address whose ZIP code lies in another state has one of the two wrong. */
record StateMatchesPostal(String on) implements RecordCheck {

    @Override
    public List<Objection> apply(Map<String, Object> content) {
        return Members.of(content, on).stream()
                .flatMap(member -> disagreement(member).stream())
                .toList();
    }

    private static Optional<Objection> disagreement(Members address) {
        var state = address.text("state").orElse("");
        var postal = address.text("postal").orElse("");
        boolean american = address.text("country").map("US"::equals).orElse(true);
        boolean known = american && postal.length() >= 3 && PostalStates.knows(state);
        return !known || PostalStates.agree(state, postal)
                ? Optional.empty()
                : Optional.of(Objection.doubt(address.pathOf("postal"), "This ZIP code does not lie in the state."));
    }
}
