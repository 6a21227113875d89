package health.auric.demo;

import java.util.List;
import java.util.Optional;

/** Who is who in one domain: rows, entities, sources and keys find each other here by computation. */
final class Register {

    private final long seed;
    private final Subject subject;
    private final World world;
    private final List<DemoSource> sources;
    private final Layout layout;
    /** By number of look-alikes. */
    private final List<List<Twin>> twins;

    private final Shuffle order;
    private final Shuffle keys;

    Register(long seed, Subject subject, World world, List<DemoSource> sources, long rows) {
        this.seed = seed;
        this.subject = subject;
        this.world = world;
        this.sources = sources;
        this.layout = new Layout(world.shape(), dice("layout"), rows);
        this.twins = List.of(List.of(), twins(1), twins(2));
        this.order = new Shuffle(rows, dice("order").next());
        this.keys = new Shuffle(rows * 10 + 10_000, dice("keys").next());
    }

    private List<Twin> twins(int lookAlikes) {
        return world.twins().stream()
                .filter(twin -> twin.lookAlikes() == lookAlikes)
                .toList();
    }

    private Dice dice(String purpose) {
        return Dice.of(seed, subject.key(), Dice.key(purpose));
    }

    Layout layout() {
        return layout;
    }

    Subject subject() {
        return subject;
    }

    World world() {
        return world;
    }

    /** The slot of the row that comes out at a position. */
    long slotAt(long position) {
        return order.at(position);
    }

    Entity entity(Layout.Seat seat) {
        return new Entity(seed, subject, seat.family(), seat.member());
    }

    /** The rules take turns, so that each gets its share. */
    Optional<Twin> twin(long family) {
        int lookAlikes = layout.members(family) - 1;
        List<Twin> fitting = twins.get(lookAlikes);
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get((int) (family % fitting.size())));
    }

    /** All that is true about an entity, with the fields one source would show of it. */
    Draft truth(Layout.Seat seat, World.View view) {
        Entity entity = entity(seat);
        Draft draft = new Draft();
        world.facts(entity, draft, needs(seat.family()));
        twin(seat.family()).ifPresent(twin -> {
            twin.both().accept(draft, entity.shared("both"));
            if (seat.member() > 0) {
                twin.other().accept(draft, entity.own("other"));
            }
        });
        world.compose(entity, draft, view);
        return draft;
    }

    /** The feature a family's look-alikes are about. */
    String needs(long family) {
        return twin(family).map(Twin::needs).orElse("");
    }

    DemoFacility home(long family, int member) {
        boolean first = member == 0;
        boolean atLakemont = Dice.of(seed, subject.key(), family, 0x40).chance(0.45);
        if (family < world.shape().first().size()) {
            return family == 0 ? DemoFacility.LAKEMONT : DemoFacility.BRANNOC;
        }
        Twin.Place place = twin(family).map(Twin::place).orElse(Twin.Place.SAME_FACILITY);
        boolean lakemont = switch (place) {
            case SAME_FACILITY -> atLakemont;
            case OTHER_FACILITY -> atLakemont == first;
            case ACQUIRED -> first;
            case ENTERPRISE -> !first;
        };
        return lakemont ? DemoFacility.LAKEMONT : DemoFacility.BRANNOC;
    }

    /** Copies of a crossing cluster take turns between the hospitals and go through each one's systems. */
    DemoSource source(Layout.Seat seat) {
        Dice dice = Dice.of(seed, subject.key(), seat.family(), seat.member(), 0x50);
        boolean crosses = dice.chance(world.shape().crossing());
        boolean away = crosses && seat.copy() % 2 == 1;
        int turn = Math.max(0, (crosses ? seat.copy() / 2 : seat.copy()) - (typedAgain(seat) ? 1 : 0));
        boolean lakemont = home(seat.family(), seat.member()).equals(DemoFacility.LAKEMONT) != away;
        DemoFacility facility = lakemont ? DemoFacility.LAKEMONT : DemoFacility.BRANNOC;
        return DemoSource.inTurn(DemoSource.of(sources, subject, facility.code()), subject, dice, turn);
    }

    private boolean typedAgain(Layout.Seat seat) {
        return Dice.of(seed, subject.key(), seat.family(), seat.member(), 0x60 + seat.copy())
                .chance(world.shape().sameSource());
    }

    String key(long slot) {
        return key(slot, source(layout.seat(slot)));
    }

    private String key(long slot, DemoSource source) {
        long number = keys.at(slot) + 1_000;
        return switch (source.habits().keyForm()) {
            case PLAIN -> Long.toString(number);
            case ZERO_PADDED -> SafeNumbers.zeroPadded(number, 10);
            case PREFIXED -> source.badge() + "-" + number;
            case MNEMONIC -> letters(number);
        };
    }

    private static String letters(long number) {
        StringBuilder letters = new StringBuilder();
        for (long rest = number; rest > 0; rest /= 20) {
            letters.append("BCDFGHJKLMNPQRSTVWXZ".charAt((int) (rest % 20)));
        }
        return letters.append(number % 10).toString();
    }

    /** The key by which a source knows an entity, if it does. */
    Optional<String> keyIn(DemoSource source, long family, int member) {
        for (long slot : layout.slots(family, member)) {
            if (source(layout.seat(slot)).code().equals(source.code())) {
                return Optional.of(key(slot, source));
            }
        }
        return Optional.empty();
    }
}
