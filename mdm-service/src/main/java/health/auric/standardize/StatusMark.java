package health.auric.standardize;

import health.auric.model.Remark;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A status that leaked into a name, at its head or its tail; both patterns only ever see a short window. */
enum StatusMark {
    DUPLICATE("DUP(?:L|LICATE)?\\.? OF " + StatusMark.KEY) {
        @Override
        Remark remark(Matcher found) {
            return new Remark("duplicate-hint", "Said to be a duplicate of " + found.group("key") + ".");
        }
    },
    SUCCESSOR(
            "(?:PLEASE )?USE (?:INSTEAD )?" + StatusMark.KEY + "(?: INSTEAD)?(?=$|[\\s)*\\]-])",
            "[\\s:,]?[(\\[*-]\\s?") {
        @Override
        Remark remark(Matcher found) {
            return new Remark("use-instead", "Says to use " + found.group("key") + " instead.");
        }
    },
    GONE("Z{2,5}(?=[\\s*_.-])|OLD(?=\\s?-)|INACTIVE|INACTIVATED|DO NOT USE|DNU|OBSOLETE|DISCONTINUED") {
        @Override
        Remark remark(Matcher found) {
            return new Remark("marked-inactive", "Marked as no longer in use.");
        }
    };

    private static final String KEY = "#?(?<key>(?=[A-Z-]{0,19}\\d)[A-Z0-9][A-Z0-9-]{1,19})";
    private static final String OPENING = "[\\s*(\\[<_:;,#-]{0,4}";
    private static final String CLOSING = "[\\s*)\\]>_:;,.!-]{0,4}";

    /** The beginnings of all words of all marks; most names have none and are spared the patterns. */
    private static final List<String> BEGINNINGS =
            List.of("DUP", "USE ", "ZZ", "OLD", "INACTIV", "DO NOT USE", "DNU", "OBSOLETE", "DISCONTINUED");

    final Pattern head;
    final Pattern tail;

    StatusMark(String words) {
        this(words, "");
    }

    /** A mark whose words also occur in honest names counts only right behind a bracket, asterisk or dash. */
    StatusMark(String words, String announced) {
        this.head = insensitive(OPENING + announced + "(?:" + words + ")(?![A-Z0-9])" + CLOSING);
        this.tail = insensitive(OPENING + announced + "(?<![A-Z0-9])(?:" + words + ")(?![A-Z0-9])" + CLOSING + "$");
    }

    abstract Remark remark(Matcher found);

    static boolean mayStandIn(String clean) {
        var capitals = clean.toUpperCase(Locale.ROOT);
        return BEGINNINGS.stream().anyMatch(capitals::contains);
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
