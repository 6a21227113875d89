package health.auric.demo;

import java.util.function.BiConsumer;

/**
 * A look-alike of an entity and the rule that tells the two apart. {@code both} gives the pair what the rule is about,
 * {@code other} then changes the look-alike only.
 */
record Twin(
        String rule,
        Relation relation,
        String needs,
        Place place,
        int lookAlikes,
        BiConsumer<Draft, Dice> both,
        BiConsumer<Draft, Dice> other) {

    /** Where the look-alike is. */
    enum Place {
        SAME_FACILITY,
        OTHER_FACILITY,
        /** The thing at Lakemont, its counterpart at St. Brannoc. */
        ACQUIRED,
        /** The thing at St. Brannoc, its counterparts at Lakemont. */
        ENTERPRISE
    }

    static Twin different(String rule, BiConsumer<Draft, Dice> other) {
        return new Twin(rule, Relation.DIFFERENT, "", Place.SAME_FACILITY, 1, (_, _) -> {}, other);
    }

    static Twin related(String rule, BiConsumer<Draft, Dice> other) {
        return new Twin(rule, Relation.RELATED, "", Place.SAME_FACILITY, 1, (_, _) -> {}, other);
    }

    static Twin mapped(String rule, Place place, int lookAlikes, BiConsumer<Draft, Dice> other) {
        return new Twin(rule, Relation.MAPPED, "", place, lookAlikes, (_, _) -> {}, other);
    }

    Twin both(BiConsumer<Draft, Dice> preparation) {
        return new Twin(rule, relation, needs, place, lookAlikes, preparation, other);
    }

    Twin needing(String feature) {
        return new Twin(rule, relation, feature, place, lookAlikes, both, other);
    }

    Twin elsewhere() {
        return new Twin(rule, relation, needs, Place.OTHER_FACILITY, lookAlikes, both, other);
    }
}
