package health.auric.demo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The generated pairs of one domain, family by family. */
final class Pairs {

    private final Register register;
    private final Layout layout;

    Pairs(Register register) {
        this.register = register;
        this.layout = register.layout();
    }

    Stream<TruthPair> all() {
        return LongStream.range(0, layout.familyCount()).boxed().flatMap(this::ofFamily);
    }

    private Stream<TruthPair> ofFamily(long family) {
        Stream<TruthPair> same =
                IntStream.range(0, layout.members(family)).boxed().flatMap(member -> ofMember(family, member));
        Stream<TruthPair> across = register.twin(family).stream()
                .flatMap(twin -> IntStream.rangeClosed(1, twin.lookAlikes())
                        .boxed()
                        .flatMap(member -> across(family, member, twin)));
        return Stream.concat(same, across);
    }

    private Stream<TruthPair> ofMember(long family, int member) {
        List<Long> slots = layout.slots(family, member);
        return IntStream.range(0, slots.size())
                .boxed()
                .flatMap(left -> slots.subList(left + 1, slots.size()).stream()
                        .map(right -> pair(slots.get(left), right, Relation.SAME, "")));
    }

    private Stream<TruthPair> across(long family, int member, Twin twin) {
        List<Long> others = layout.slots(family, member);
        return layout.slots(family, 0).stream()
                .flatMap(left -> others.stream().map(right -> pair(left, right, twin.relation(), twin.rule())));
    }

    private TruthPair pair(long left, long right, Relation relation, String rule) {
        return new TruthPair(
                register.subject().domain(),
                register.source(layout.seat(left)).code(),
                register.key(left),
                register.source(layout.seat(right)).code(),
                register.key(right),
                relation,
                rule);
    }
}
