package health.auric.demo;

import java.util.List;

/** How the true things of one domain are made: facts first, look-alikes changed, then the fields a source would show. */
interface World {

    /** The hidden facts the members of a family have in common; {@code needs} is what its look-alike rule is about. */
    void facts(Entity entity, Draft draft, String needs);

    List<Twin> twins();

    /** The visible fields; {@code view} is the chance of this one row. */
    void compose(Entity entity, Draft draft, View view);

    Shape shape();

    /** One source's look at an entity. */
    record View(DemoSource source, String key, Dice dice) {}

    /**
     * How rows fall into families: the share of entities with duplicates, families with one and two look-alikes for each without,
     * of clusters that cross facilities, of copies typed twice into one source, and the sizes of the families that come first.
     */
    record Shape(
            double clusters,
            double lookAlikes,
            double pairsOfLookAlikes,
            double crossing,
            double sameSource,
            List<Integer> first) {}
}
