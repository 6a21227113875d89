package health.auric.engine.compare;

import java.util.ArrayList;
import java.util.List;

/** All outcomes of a comparison: 0 is "missing"; then each level from lowest to highest, in three rarities where rarity matters. */
public final class Scale {
    /** The outcome when a side has no value. */
    public static final int MISSING = 0;

    private static final double STEP = 1.5;
    private static final String[] RARITIES = {"common", "usual", "rare"};
    private final List<Level> levels;
    private final int[] first;
    private final int[] level;

    public Scale(List<Level> levels) {
        this.levels = List.copyOf(levels);
        this.first = new int[levels.size()];
        List<Integer> of = new ArrayList<>(List.of(-1));
        for (int i = 0; i < levels.size(); i++) {
            first[i] = of.size();
            for (int k = 0; k < (levels.get(i).rarity() ? 3 : 1); k++) {
                of.add(i);
            }
        }
        this.level = of.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The number of outcomes, "missing" among them. */
    public int outcomes() {
        return level.length;
    }

    /** The outcome of a level whose agreement has a rarity of 0 to 2. */
    public int outcome(int of, int rarity) {
        return levels.get(of).rarity() ? first[of] + rarity : first[of];
    }

    /** The level of an outcome, -1 for missing. */
    public int level(int outcome) {
        return level[outcome];
    }

    /** The rarity of an outcome, 1 where it does not matter. */
    public int rarity(int outcome) {
        return outcome == MISSING || !levels.get(level[outcome]).rarity() ? 1 : outcome - first[level[outcome]];
    }

    /** The weight in bits before anything is learned. */
    public double weight(int outcome) {
        return outcome == MISSING ? 0 : levels.get(level[outcome]).weight() + STEP * (rarity(outcome) - 1);
    }

    /** The name of an outcome. */
    public String name(int outcome) {
        if (outcome == MISSING) {
            return "missing";
        }
        Level at = levels.get(level[outcome]);
        return at.rarity() ? at.name() + ", " + RARITIES[rarity(outcome)] : at.name();
    }

    /** Levels, lowest first. */
    public List<Level> levels() {
        return levels;
    }
}
