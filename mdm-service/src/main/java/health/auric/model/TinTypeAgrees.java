package health.auric.model;

import java.util.List;
import java.util.Map;

/** A number typed as a Social Security number must not stand, readable, where company tax numbers stand. */
record TinTypeAgrees(String number, String type) implements RecordCheck {

    private static final String PERSONAL = "SSN";

    @Override
    public List<Objection> apply(Map<String, Object> content) {
        boolean personal = PERSONAL.equals(content.get(type)) && content.containsKey(number);
        return personal
                ? List.of(Objection.refusal(number, "A Social Security number is not kept here; send it as one."))
                : List.of();
    }
}
