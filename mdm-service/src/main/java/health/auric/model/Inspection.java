package health.auric.model;

import health.auric.model.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over one record: where it is right now and what it has found. The path becomes text only if needed. */
final class Inspection {

    private static final int MOST = 500;
    private static final int LONGEST_NAME = 40;

    private final List<Finding> findings = new ArrayList<>(2);
    private final StringBuilder path = new StringBuilder(32);
    private int errors;

    /** Steps into an attribute or field; answers where to {@link #back} to. */
    int into(String name) {
        int mark = path.length();
        if (mark > 0) {
            path.append('.');
        }
        path.append(name);
        return mark;
    }

    int into(int index) {
        int mark = path.length();
        path.append('[').append(index).append(']');
        return mark;
    }

    void back(int mark) {
        path.setLength(mark);
    }

    /** Notes an error; the null it answers is what is left of the value. */
    @Nullable
    Object refuse(String code, String message) {
        errors++;
        note(Severity.ERROR, code, message);
        return null;
    }

    @Nullable
    Object placeholder() {
        note(Severity.INFO, "placeholder", "A placeholder stood here instead of a value.");
        return null;
    }

    void doubt(String code, String message) {
        note(Severity.WARNING, code, message);
    }

    void doubt(List<Remark> remarks) {
        for (var remark : remarks) {
            doubt(remark.code(), remark.message());
        }
    }

    void unknown(String name) {
        int mark = into(printable(name));
        doubt("unknown", "Nothing of this name is declared, so it was left out.");
        back(mark);
    }

    void objection(Objection objection, String rule) {
        int mark = into(objection.path());
        note(objection.severity(), rule, objection.message());
        back(mark);
    }

    private void note(Severity severity, String code, String message) {
        if (findings.size() < MOST) {
            findings.add(new Finding(path.toString(), severity, code, message));
        } else if (findings.size() == MOST) {
            findings.add(new Finding("", Severity.ERROR, "too-many-findings", "There is more wrong than is listed."));
        }
    }

    int errors() {
        return errors;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private static String printable(String name) {
        var shown = new StringBuilder();
        name.codePoints()
                .limit(LONGEST_NAME)
                .map(letter -> Character.isLetterOrDigit(letter) || letter == '_' || letter == '-' ? letter : '?')
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
