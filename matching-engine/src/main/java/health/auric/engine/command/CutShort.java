package health.auric.engine.command;

import health.auric.engine.candidate.CutReason;
import health.auric.engine.candidate.CutReport;
import health.auric.engine.profile.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the search for candidates left out, in sentences. */
record CutShort(Run run) {

    private static final int NAMED = 8;

    /** Nothing, when every record met all it has something in common with. */
    List<String> sentences() {
        return Stream.of(crowded(), common(), oversized()).flatMap(List::stream).toList();
    }

    /** The records that have more strong candidates than they were compared with. */
    Set<String> crowdedRecords() {
        var entries = run.matcher().entries();
        return has(CutReason.CROWDED)
                ? IntStream.range(0, entries.size())
                        .filter(row -> cut().reasons(row).contains(CutReason.CROWDED))
                        .mapToObj(row -> entries.get(row).id())
                        .collect(Collectors.toCollection(HashSet::new))
                : Set.of();
    }

    /** Many are alike: here a duplicate may have been missed. */
    List<String> crowded() {
        return has(CutReason.CROWDED)
                ? List.of(records(CutReason.CROWDED)
                        + ": there are more records much like it than are compared; only the best were.")
                : List.of();
    }

    private List<String> common() {
        return has(CutReason.BUDGET)
                ? List.of(records(CutReason.BUDGET)
                        + ": searched for by the rarest words and values only; the common ones say little.")
                : List.of();
    }

    private List<String> oversized() {
        var values = cut().oversized();
        if (values.isEmpty()) {
            return List.of();
        }
        var named = values.stream().limit(NAMED).map(CutShort::words).collect(Collectors.joining(", "));
        return List.of("%s too common to bring records together alone: %s%s"
                .formatted(
                        values.size() == 1 ? "1 value was" : count(values.size()) + " values were",
                        named,
                        values.size() > NAMED ? ", and others." : "."));
    }

    /** A value as a person knows it, with how many records share it. */
    private static String words(CutReport.Oversized oversized) {
        return "%s (%s)".formatted(words(oversized.value()), count(oversized.records()));
    }

    private static String words(String value) {
        int colon = value.indexOf(':');
        if (value.startsWith("^")) {
            return value.substring(1) + "…";
        }
        if (value.endsWith("$")) {
            return "…" + value.substring(0, value.length() - 1);
        }
        return value.matches("\\d{1,2}:.+")
                ? kind(Integer.parseInt(value.substring(0, colon))) + value.substring(colon + 1)
                : value;
    }

    private static String kind(int ordinal) {
        return ordinal < Kind.values().length
                ? ProfileFile.word(Kind.values()[ordinal]).replace('-', ' ') + " "
                : "";
    }

    private boolean has(CutReason reason) {
        return cut().records(reason) > 0;
    }

    private String records(CutReason reason) {
        return "%s of %s records"
                .formatted(
                        count(cut().records(reason)),
                        count(run.matcher().entries().size()));
    }

    private CutReport cut() {
        return run.matcher().cut();
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
