package health.auric.engine.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Invented towns, each with its state, its zip codes and an area code, and the streets in them. */
final class Places {

    private static final List<String> SUFFIXES =
            List.of("Street", "Avenue", "Road", "Drive", "Boulevard", "Lane", "Court", "Parkway", "Way", "Highway");
    private static final List<String> DIRECTIONS = List.of("North", "South", "East", "West");
    private static final List<String> KINDS = List.of("%s Springs", "Lake %s", "Fort %s", "Mount %s", "%s Heights");

    private final List<Town> towns = new ArrayList<>();
    private final List<String> streets = new ArrayList<>();

    Places(SplittableRandom random) {
        var states = Words.of("states");
        for (var root : Words.of("roots")) {
            for (var ending : Words.of("endings")) {
                var compound = root + ending;
                streets.add(compound);
                var name = random.nextInt(6) == 0 ? Words.any(KINDS, random).formatted(compound) : compound;
                towns.add(town(name, Words.any(states, random).split(":"), random));
            }
        }
        java.util.Collections.shuffle(towns, new java.util.Random(random.nextLong()));
        java.util.Collections.shuffle(streets, new java.util.Random(random.nextLong()));
        for (int i = 1; i <= 90; i++) {
            streets.addFirst(ordinal(91 - i));
        }
        Words.of("surnames").forEach(streets::addFirst);
    }

    private static Town town(String name, String[] state, SplittableRandom random) {
        return new Town(name, state[0], state[1] + "%02d".formatted(random.nextInt(97)), state[2]);
    }

    private static String ordinal(int number) {
        int last = number % 10;
        boolean teen = number / 10 == 1;
        return number + (teen || last == 0 || last > 3 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd");
    }

    Town town(SplittableRandom random) {
        return Words.skewed(towns, random);
    }

    String address(SplittableRandom random) {
        var address = new StringBuilder().append(1 + (int) (9_800 * random.nextDouble() * random.nextDouble()));
        if (random.nextInt(4) == 0) {
            address.append(' ').append(Words.any(DIRECTIONS, random));
        }
        address.append(' ').append(Words.skewed(streets, random)).append(' ').append(Words.skewed(SUFFIXES, random));
        if (random.nextInt(5) == 0) {
            address.append(" Suite ").append(100 + random.nextInt(500));
        }
        return address.toString();
    }

    /** A town; its zip code ends in one of three numbers. */
    record Town(String name, String state, String zip, String area) {

        String zip(SplittableRandom random) {
            return "%05d".formatted((Integer.parseInt(zip) + random.nextInt(3)) % 100_000);
        }

        String phone(SplittableRandom random) {
            return "(%s) %d-%04d".formatted(area, 220 + random.nextInt(770), random.nextInt(10_000));
        }
    }
}
