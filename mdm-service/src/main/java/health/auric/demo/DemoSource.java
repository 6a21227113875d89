package health.auric.demo;

import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A source system of one of the hospitals; badge and pattern let people tell sources apart without color, trust 1 is the
 * most trusted, shares say how many of 100 records of the facility come from here.
 */
public record DemoSource(
        SourceCode code,
        String name,
        String kind,
        FacilityCode facility,
        String profile,
        int trust,
        String badge,
        int pattern,
        Map<DomainName, Integer> shares) {

    Profile habits() {
        return Profile.valueOf(profile);
    }

    int share(Subject subject) {
        return shares.getOrDefault(subject.domain(), 0);
    }

    static List<DemoSource> of(List<DemoSource> all, Subject subject, FacilityCode facility) {
        return all.stream()
                .filter(source -> source.facility.equals(facility) && source.share(subject) > 0)
                .toList();
    }

    /** Draws by share without putting back, until all had their turn. */
    static DemoSource inTurn(List<DemoSource> sources, Subject subject, Dice dice, int turn) {
        List<DemoSource> left = new ArrayList<>(sources);
        for (int i = 0; i < turn % sources.size(); i++) {
            left.remove(draw(left, subject, dice));
        }
        return left.get(draw(left, subject, dice));
    }

    private static int draw(List<DemoSource> sources, Subject subject, Dice dice) {
        return dice.weighted(
                sources.stream().mapToDouble(source -> source.share(subject)).toArray());
    }
}
