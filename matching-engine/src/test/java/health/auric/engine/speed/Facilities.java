package health.auric.engine.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Invents any number of facilities with duplicates among them, the same for the same seed. */
final class Facilities {

    /** Of a hundred facilities so many stand in the file more than once. */
    private static final int DUPLICATED = 13;

    private Facilities() {}

    static List<Facility> generate(int count, long seed) {
        var random = new SplittableRandom(seed);
        var originals = new Originals(random);
        var carelessness = new Carelessness(originals.places());
        var facilities = new ArrayList<Facility>(count);
        for (int entity = 0; facilities.size() < count; entity++) {
            var original = originals.next(entity, random);
            facilities.add(original);
            for (int copy = copies(random); copy > 0 && facilities.size() < count; copy--) {
                facilities.add(carelessness.again(original, random));
            }
        }
        Collections.shuffle(facilities, new Random(seed));
        return numbered(facilities);
    }

    private static int copies(SplittableRandom random) {
        if (random.nextInt(100) >= DUPLICATED) {
            return 0;
        }
        int draw = random.nextInt(100);
        return draw < 75 ? 1 : draw < 90 ? 2 : draw < 96 ? 3 : 4 + random.nextInt(8);
    }

    private static List<Facility> numbered(List<Facility> facilities) {
        for (int i = 0; i < facilities.size(); i++) {
            var it = facilities.get(i);
            facilities.set(
                    i,
                    new Facility(
                            "F%07d".formatted(i),
                            it.entity(),
                            it.name(),
                            it.address(),
                            it.city(),
                            it.state(),
                            it.zip(),
                            it.phone()));
        }
        return facilities;
    }
}
