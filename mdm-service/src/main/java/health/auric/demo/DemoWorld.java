package health.auric.demo;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The masters of two fictional hospitals: every record can be computed from the seed alone, in any order. */
public final class DemoWorld {

    private static final long FIRST_MOMENT =
            Instant.parse("2024-11-01T05:00:00Z").getEpochSecond();
    private static final int TWO_YEARS = 2 * 365 * 24 * 60;

    private final long seed;
    private final List<DemoSource> sources;
    private final Noise noise;
    private final Map<Subject, Register> registers = new EnumMap<>(Subject.class);

    private DemoWorld(ToLongFunction<Subject> records, long seed, Dictionary dictionary) {
        this.seed = seed;
        this.sources = Landscape.of(dictionary);
        this.noise = new Noise(dictionary);
        Words words = Words.of(dictionary);
        References references = new References(this::register);
        add(Subject.COST_CENTER, new CostCenterWorld(words, references), records);
        add(Subject.LOCATION, new LocationWorld(words, references), records);
        add(Subject.SUPPLIER, new SupplierWorld(words), records);
        add(Subject.ITEM, new ItemWorld(words, references), records);
        add(Subject.PROVIDER, new ProviderWorld(words, references), records);
    }

    private void add(Subject subject, World world, ToLongFunction<Subject> records) {
        registers.put(subject, new Register(seed, subject, world, sources, records.applyAsLong(subject)));
    }

    public static DemoWorld of(Tier tier, long seed) {
        return of(tier, seed, Dictionary.PRODUCT);
    }

    public static DemoWorld of(Tier tier, long seed, Dictionary dictionary) {
        return new DemoWorld(tier::records, seed, dictionary);
    }

    static DemoWorld of(Options options) {
        return new DemoWorld(options::records, options.seed(), options.dictionary());
    }

    public List<DemoFacility> facilities() {
        return DemoFacility.all();
    }

    public List<DemoSource> sources() {
        return sources;
    }

    /** All records, domain by domain in the order their references need, shuffled inside a domain. */
    public Stream<GeneratedRecord> records() {
        return Stream.of(Subject.values()).flatMap(this::rows).map(Row::generated);
    }

    Stream<Row> rows(Subject subject) {
        return LongStream.range(0, register(subject).layout().rows()).mapToObj(position -> row(subject, position));
    }

    Stream<TruthPair> pairs(Subject subject) {
        return new Pairs(register(subject)).all();
    }

    Register register(Subject subject) {
        Register register = registers.get(subject);
        if (register == null) {
            throw new IllegalStateException("There is no world of " + subject.domain() + " records yet.");
        }
        return register;
    }

    Row row(Subject subject, long position) {
        Register register = register(subject);
        long slot = register.slotAt(position);
        Layout.Seat seat = register.layout().seat(slot);
        DemoSource source = register.source(seat);
        Entity entity = register.entity(seat);
        Dice dice = Dice.of(seed, subject.key(), Dice.key(source.code().value()), entity.ordinal(), seat.copy());
        World.View view = new World.View(source, register.key(slot), dice);
        Draft draft = register.truth(seat, view);
        Instant sentAt = Instant.ofEpochSecond(FIRST_MOMENT + 60L * dice.below(TWO_YEARS));
        List<Applied> log = noise.spoil(draft, subject, source, dice);
        return new Row(subject, source, view.key(), draft, sentAt, entity.id(), log);
    }
}
