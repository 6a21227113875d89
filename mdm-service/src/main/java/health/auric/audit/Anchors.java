package health.auric.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a file of anchors holds: those that still count, the newest last, and the first line that is damaged, 0 for none. */
record Anchors(List<Anchor> all, int damagedLine) {

    static final Anchors NONE = new Anchors(List.of(), 0);

    Anchors {
        all = List.copyOf(all);
    }

    static Anchors in(String content) {
        var counting = new ArrayList<Anchor>();
        int damaged = 0;
        int number = 0;
        for (var line : wholeLines(content).lines().toList()) {
            number++;
            var anchor = Anchor.parse(line);
            if (anchor.isEmpty()) {
                damaged = damaged == 0 ? number : damaged;
            } else if (anchor.get().kind() == Anchor.Kind.ACCEPTED) {
                counting.clear();
                damaged = 0;
            }
            anchor.ifPresent(counting::add);
        }
        return new Anchors(counting, damaged);
    }

    /** Without the half of a line that a crash may have left at the end. */
    static String wholeLines(String content) {
        return content.substring(0, content.lastIndexOf('\n') + 1);
    }

    Optional<Anchor> newest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
