package health.auric.demo;

import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The source systems of the two hospitals, {@code demo/sources.csv}. */
final class Landscape {

    private Landscape() {}

    static List<DemoSource> of(Dictionary dictionary) {
        return Words.lines("sources.csv").stream()
                .map(line -> source(List.of(line.split(",")), dictionary))
                .toList();
    }

    private static DemoSource source(List<String> cells, Dictionary dictionary) {
        boolean unknownProfile =
                dictionary == Dictionary.HELD_OUT && cells.get(4).equals(Profile.MEDITECH_LIKE.name());
        return new DemoSource(
                new SourceCode(cells.get(0)),
                cells.get(1),
                cells.get(2),
                new FacilityCode(cells.get(3)),
                unknownProfile
                        ? Profile.MAINFRAME_LIKE.name()
                        : Profile.valueOf(cells.get(4)).name(),
                Integer.parseInt(cells.get(5)),
                cells.get(6),
                Integer.parseInt(cells.get(7)),
                shares(cells.subList(8, 13)));
    }

    /** In the order of {@link Subject}. */
    private static Map<DomainName, Integer> shares(List<String> cells) {
        Map<DomainName, Integer> shares = new LinkedHashMap<>();
        for (Subject subject : Subject.values()) {
            shares.put(subject.domain(), Integer.valueOf(cells.get(subject.ordinal())));
        }
        shares.values().removeIf(share -> share == 0);
        return Collections.unmodifiableMap(shares);
    }
}
