package health.auric.standardize;

import health.auric.model.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Lifts what clerks write into names, such as ZZ-, *INACTIVE* or (USE 10442), out of them into remarks. */
final class StatusMarks {

    // Longer than any mark, short enough that a hostile name costs no more than its length.
    private static final int WINDOW = 60;

    private final String text;
    private final List<Remark> remarks = new ArrayList<>();
    private int from;
    private int to;

    private StatusMarks(String text) {
        this.text = text;
        this.to = text.length();
    }

    record Lifted(String text, List<Remark> remarks) {}

    static Lifted lift(String clean) {
        return StatusMark.mayStandIn(clean) ? liftAll(clean) : new Lifted(clean.strip(), List.of());
    }

    private static Lifted liftAll(String clean) {
        var marks = new StatusMarks(clean);
        while (marks.liftOne()) {
            // Every turn takes a mark off one end.
        }
        return new Lifted(clean.substring(marks.from, marks.to).strip(), marks.remarks);
    }

    private boolean liftOne() {
        for (var mark : StatusMark.values()) {
            if (liftHead(mark) || liftTail(mark)) {
                return true;
            }
        }
        return false;
    }

    private boolean liftHead(StatusMark mark) {
        var matcher = mark.head.matcher(text).region(from, Math.min(to, from + WINDOW));
        if (!matcher.lookingAt()) {
            return false;
        }
        from = matcher.end();
        return remember(mark, matcher);
    }

    private boolean liftTail(StatusMark mark) {
        var matcher = mark.tail.matcher(text).region(Math.max(from, to - WINDOW), to);
        if (!matcher.find()) {
            return false;
        }
        to = matcher.start();
        return remember(mark, matcher);
    }

    private boolean remember(StatusMark mark, Matcher found) {
        var remark = mark.remark(found);
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
        return true;
    }
}
