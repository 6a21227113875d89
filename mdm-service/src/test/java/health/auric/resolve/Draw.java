package health.auric.resolve;

import health.auric.resolve.Step.Drain;
import health.auric.resolve.Step.RecordName;
import health.auric.resolve.Step.Send;
import health.auric.resolve.Step.SetByHand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Draws sequences from a seed: few sources, keys and identifiers, so that they meet all the time. Several sequences on
 * keys of their own run side by side, because that is how a lane sees them.
 */
final class Draw {

    private static final List<String> SOURCES = List.of("alpha", "beta", "gamma");
    private static final Drain[] LAST = {new Drain("depot", 1_000), new Drain("gadget", 1_000)};

    private final SplittableRandom dice;
    private final Map<RecordName, Send> last = new HashMap<>();

    Draw(long seed) {
        dice = new SplittableRandom(seed);
    }

    /** So many sequences, dealt out in rounds; after each round the lanes take what waits, or some of them do. */
    List<Step> steps(int sequences) {
        var hands = new ArrayList<List<Step>>();
        for (int each = 0; each < sequences; each++) {
            hands.add(sequence("Q" + each));
        }
        var steps = new ArrayList<Step>();
        while (hands.stream().anyMatch(hand -> !hand.isEmpty())) {
            round(hands, steps);
            drains(steps);
        }
        steps.addAll(List.of(LAST));
        return steps;
    }

    /** Records that never come twice, in groups that one tag alone holds together, so that no order links them otherwise. */
    List<Send> strangers(int count) {
        var sends = new ArrayList<Send>();
        for (int each = 0; each < count; each++) {
            var record = new RecordName("gadget", pick(SOURCES), "R" + each);
            var content = content(record, "R" + each);
            content.keySet().removeAll(List.of("serial", "side"));
            content.put("tag", "G" + dice.nextInt(count * 2 / 3));
            sends.add(at(record, 10, content));
        }
        return sends;
    }

    // One layer after another, so that every sequence keeps its order and one landing takes what goes one way.
    private void round(List<List<Step>> hands, List<Step> steps) {
        var counts = hands.stream().map(_ -> dice.nextInt(5)).toList();
        for (int layer = 0; layer < 4; layer++) {
            var together = new ArrayList<Step>();
            for (int each = 0; each < hands.size(); each++) {
                if (layer < counts.get(each) && !hands.get(each).isEmpty()) {
                    together.add(hands.get(each).removeFirst());
                }
            }
            together.sort(Comparator.comparing(step -> step instanceof Send send ? send.stream() : ""));
            steps.addAll(together);
        }
    }

    private void drains(List<Step> steps) {
        int order = dice.nextInt(2);
        for (int each = 0; each < 2; each++) {
            if (dice.nextInt(10) < 8) {
                steps.add(new Drain(LAST[(each + order) % 2].domain(), atOnce()));
            }
        }
    }

    private int atOnce() {
        return pick(List.of(5, 20, 20, 100, 100, 1_000, 1_000, dice.nextInt(1, 10)));
    }

    private List<Step> sequence(String prefix) {
        var steps = new ArrayList<Step>();
        int count = dice.nextInt(6, 13);
        for (int each = 0; each < count; each++) {
            steps.add(step(prefix));
        }
        return steps;
    }

    private Step step(String prefix) {
        int what = dice.nextInt(100);
        var record = what < 18 || what > 96 ? depot(prefix) : gadget(prefix);
        if (what < 14 || what >= 30 && what < 72) {
            return send(record, content(record, prefix));
        }
        if (what < 30) {
            return send(record, null);
        }
        if (what < 78) {
            return again(record, prefix);
        }
        return what < 86 ? send(record, content(record, prefix)) : byHand(record);
    }

    private RecordName gadget(String prefix) {
        return new RecordName("gadget", pick(SOURCES), prefix + "K" + dice.nextInt(1, dice.nextBoolean() ? 2 : 5));
    }

    private RecordName depot(String prefix) {
        return new RecordName("depot", pick(SOURCES), prefix + "D" + dice.nextInt(1, 3));
    }

    private Step byHand(RecordName record) {
        var attribute = record.domain().equals("depot") || dice.nextBoolean() ? "name" : "color";
        return new SetByHand(
                record, attribute, dice.nextInt(3) == 0 ? null : pick(List.of("Hand", "Apex")), dice.nextInt(9));
    }

    private Send send(RecordName record, @Nullable Map<String, Object> content) {
        var before = last.get(record);
        long position = before == null ? 10 : before.position() + 10;
        var send = at(record, position, content);
        last.put(record, send);
        return send;
    }

    // Older than what came last, at the very same place, or the same content somewhere.
    private Step again(RecordName record, String prefix) {
        var before = last.get(record);
        if (before == null) {
            return send(record, content(record, prefix));
        }
        return switch (dice.nextInt(4)) {
            case 0 -> at(record, before.position() - dice.nextInt(1, 15), content(record, prefix));
            case 1 -> at(record, before.position(), content(record, prefix));
            case 2 -> before;
            default -> send(record, before.content());
        };
    }

    private Send at(RecordName record, long position, @Nullable Map<String, Object> content) {
        return new Send(
                record.domain(),
                record.source(),
                record.key(),
                Math.max(0, position),
                dice.nextInt(6),
                content,
                dice.nextInt(3) > 0);
    }

    private Map<String, Object> content(RecordName record, String prefix) {
        var content = new HashMap<String, Object>();
        content.put("name", pick(List.of("Apex", "Bolt", "Crane")));
        if (record.domain().equals("depot")) {
            maybe(content, "code", prefix + "C" + dice.nextInt(1, 3));
            return content;
        }
        maybe(content, "serial", prefix + "S" + dice.nextInt(1, 3));
        maybe(content, "tag", prefix + "T" + dice.nextInt(1, 3));
        maybe(content, "color", pick(List.of("amber", "teal")));
        rarely(content, "use", pick(List.of("OWN", "SHARED")));
        rarely(content, "side", pick(List.of("LEFT", "RIGHT")));
        rarely(content, "note", pick(List.of("short", "longer", "longest of all")));
        rarely(content, "words", pick(List.of(List.of("one"), List.of("two", "one"), List.of("three"))));
        rarely(content, "risky", dice.nextBoolean());
        rarely(content, "hold", pick(Kind.HOLDS));
        rarely(content, "bin", pick(List.of("A-1", "A-2")));
        rarely(content, "depot", reference(prefix + "D" + dice.nextInt(1, 3)));
        rarely(content, "part", reference(prefix + "K" + dice.nextInt(1, 4)));
        return content;
    }

    private Map<String, Object> reference(String key) {
        return dice.nextBoolean() ? Map.of("key", key) : Map.of("key", key, "source", pick(SOURCES));
    }

    private void maybe(Map<String, Object> content, String attribute, Object value) {
        if (dice.nextBoolean()) {
            content.put(attribute, value);
        }
    }

    private void rarely(Map<String, Object> content, String attribute, Object value) {
        if (dice.nextInt(4) == 0) {
            content.put(attribute, value);
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }
}
