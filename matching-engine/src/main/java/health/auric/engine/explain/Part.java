package health.auric.engine.explain;

import java.util.List;

/** What one comparison adds to the score, in bits, and why: the values as given and as compared, the level, and who set the weight. */
public record Part(
        String name,
        List<String> givenA,
        List<String> givenB,
        String standardA,
        String standardB,
        String level,
        double bits,
        String setBy) {
    public Part {
        givenA = List.copyOf(givenA);
        givenB = List.copyOf(givenB);
    }
}
