package health.auric.engine.profile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the values of a column say about its kind. */
final class ValueHints {
    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}.*|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|[12]\\d{3}[01]\\d[0-3]\\d");
    private static final Pattern YEAR = Pattern.compile("\\(?(1[5-9]|20)\\d\\d[.,)]*");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d() ./-]{7,20}( ?(x|ext).*)?");
    private static final Pattern NUMBER = Pattern.compile("[$€£]? ?-?[\\d,]+(\\.\\d+)?( ?[a-zA-Z%$]{1,4})?");
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)(?=.*[A-Za-z])[A-Za-z0-9./-]{4,24}");

    private final List<String> values;

    ValueHints(List<String> column) {
        this.values = column.stream()
                .filter(value -> !value.isBlank())
                .limit(5_000)
                .map(String::strip)
                .toList();
    }

    boolean empty() {
        return values.isEmpty();
    }

    double share(Pattern pattern) {
        return values.stream()
                        .filter(value ->
                                value.length() < 200 && pattern.matcher(value).matches())
                        .count()
                / Math.max(1.0, values.size());
    }

    double words() {
        return values.stream()
                .mapToInt(value -> value.split("\\s+").length)
                .average()
                .orElse(0);
    }

    double distinct() {
        return values.stream().distinct().count() / Math.max(1.0, values.size());
    }

    boolean looksLike(Kind kind) {
        return switch (kind) {
            case DATE -> share(DATE) > 0.5;
            case YEAR ->
                values.stream().filter(value -> YEAR.matcher(value).matches()).count() > 0.5 * values.size();
            case NUMBER -> share(NUMBER) > 0.5;
            case PHONE -> share(PHONE) > 0.4;
            default -> true;
        };
    }

    Optional<Kind> kind() {
        if (share(EMAIL) > 0.7) {
            return Optional.of(Kind.EMAIL);
        }
        if (share(DATE) > 0.7) {
            return Optional.of(Kind.DATE);
        }
        if (share(YEAR) > 0.7) {
            return Optional.of(Kind.YEAR);
        }
        return share(NUMBER) > 0.8 || share(PHONE) > 0.7 ? numeric() : textual();
    }

    private Optional<Kind> numeric() {
        double length = values.stream()
                .mapToInt(value -> value.replaceAll("\\D", "").length())
                .average()
                .orElse(0);
        if (length >= 9.5 && share(PHONE) > 0.7) {
            return Optional.of(Kind.PHONE);
        }
        return Optional.of(length >= 6 && distinct() > 0.4 ? Kind.IDENTIFIER : Kind.NUMBER);
    }

    private Optional<Kind> textual() {
        if (share(CODE) > 0.6) {
            return Optional.of(Kind.CODE);
        }
        if (words() > 10) {
            return Optional.of(Kind.TEXT);
        }
        return Optional.of(distinct() < 0.1 ? Kind.CATEGORY : words() > 4 ? Kind.TITLE : Kind.TEXT);
    }
}
