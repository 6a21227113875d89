package health.auric.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shares of one whole sum to one hundred percent. */
record PercentagesSumTo100(String on, String field) implements RecordCheck {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public List<Objection> apply(Map<String, Object> content) {
        var shares = shares(content);
        var sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return shares.isEmpty() || sum.compareTo(WHOLE) == 0
                ? List.of()
                : List.of(Objection.error(on, "The percentages do not sum to 100."));
    }

    private List<BigDecimal> shares(Map<String, Object> content) {
        return Members.of(content, on).stream()
                .flatMap(member -> member.text(field).stream())
                .map(Decimals::parse)
                .filter(Objects::nonNull)
                .toList();
    }
}
