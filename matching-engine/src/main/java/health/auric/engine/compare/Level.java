package health.auric.engine.compare;

/** One step of a comparison: its name, the weight it has before anything is learned, and whether rarity matters on it. */
public record Level(String name, double weight, boolean rarity) {

    static Level of(String name, double weight) {
        return new Level(name, weight, false);
    }

    static Level rare(String name, double weight) {
        return new Level(name, weight, true);
    }
}
