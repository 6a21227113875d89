package health.auric.engine.speed;

import java.util.List;
import java.util.SplittableRandom;

/** Invents facilities: names by the patterns such names follow, some in one building, some of one chain. */
final class Originals {

    private static final List<String> LEGAL = List.of("LLC", "Inc", "PC", "PLLC", "PA", "Corp");

    private final List<String> surnames = Words.of("surnames");
    private final List<String> given = Words.of("given");
    private final List<String> saints = Words.of("saints");
    private final List<String> care = Words.of("care");
    private final List<String> qualities = Words.of("qualities");
    private final List<String> chains = Words.of("chains");
    private final List<String> roots = Words.of("roots");
    private final List<String> endings = Words.of("endings");
    private final Places places;
    private Facility last = new Facility("", -1, "", "", "", "", "", "");
    private Places.Town lastTown;

    Originals(SplittableRandom random) {
        this.places = new Places(random);
        this.lastTown = places.town(random);
    }

    Places places() {
        return places;
    }

    Facility next(int entity, SplittableRandom random) {
        boolean neighbor = random.nextInt(8) == 0;
        var town = neighbor ? lastTown : places.town(random);
        var address = neighbor ? building(random) : places.address(random);
        var zip = neighbor && !last.zip().isEmpty() ? last.zip() : town.zip(random);
        var phone = neighbor && random.nextInt(6) == 0 ? last.phone() : town.phone(random);
        lastTown = town;
        last = new Facility("", entity, name(town, random), address, town.name(), town.state(), zip, phone);
        return last;
    }

    private String building(SplittableRandom random) {
        int suite = last.address().indexOf(" Suite ");
        var base = suite < 0 ? last.address() : last.address().substring(0, suite);
        return (base.isEmpty() ? places.address(random) : base) + " Suite " + (100 + random.nextInt(900));
    }

    private String name(Places.Town town, SplittableRandom random) {
        var service = Words.skewed(care, random);
        return switch (random.nextInt(20)) {
            case 0 -> "Saint " + Words.any(saints, random) + " " + service + " of " + town.name();
            case 1, 2, 3, 4 -> town.name() + " " + service;
            case 5, 6, 7 -> Words.skewed(surnames, random) + " " + service + legal(random);
            case 8, 9 -> Words.any(given, random) + " " + Words.skewed(surnames, random) + " " + title(random);
            case 10, 11 ->
                Words.skewed(surnames, random) + " & " + Words.skewed(surnames, random) + " " + service + legal(random);
            case 12, 13 -> Words.any(qualities, random) + " " + service + " of " + town.name();
            case 14, 15 -> Words.any(qualities, random) + " " + coined(random) + " " + service;
            case 16 -> Words.any(chains, random) + " #" + (100 + random.nextInt(9_000));
            default -> coined(random) + " " + service + legal(random);
        };
    }

    private String coined(SplittableRandom random) {
        return Words.any(roots, random) + Words.any(endings, random);
    }

    private static String title(SplittableRandom random) {
        return random.nextBoolean() ? "MD" : random.nextBoolean() ? "DDS" : "DO PA";
    }

    private static String legal(SplittableRandom random) {
        return random.nextInt(3) == 0 ? " " + Words.any(LEGAL, random) : "";
    }
}
