package health.auric.desk;

import health.auric.golden.read.LineageView.OriginView;

/** Why a value is the golden one, in two words and in a sentence. */
final class LineageWords {

    private LineageWords() {}

    static String rule(String rule) {
        return switch (rule) {
            case "override" -> "set by a person";
            case "prefer" -> "preferred source";
            case "verified-only" -> "verified";
            case "union" -> "all together";
            default -> rule.replace('-', ' ');
        };
    }

    static String why(OriginView origin, String source) {
        if (origin.rule().equals("override")) {
            return "Set by " + origin.by() + " against the sources: “" + origin.reason() + "”";
        }
        return "From " + source + (origin.key() == null ? "" : " " + origin.key()) + ": " + because(origin.rule());
    }

    private static String because(String rule) {
        return switch (rule) {
            case "most-recent" -> "the value that changed last counts.";
            case "most-complete" -> "the value that says most counts.";
            case "most-restrictive" -> "the strictest value counts.";
            case "most-cautious" -> "the most cautious value counts.";
            case "union" -> "what all sources say counts together.";
            case "prefer" -> "for this attribute its kind of source comes first.";
            case "verified-only" -> "its own record vouches for the value.";
            default -> rule.replace('-', ' ') + ".";
        };
    }

    /** What made the link of a source record. */
    static String link(String status, String rule) {
        var because = rule.equals("own") ? "a record of its own" : "linked by " + rule;
        return status.equals("AUTO") ? because : because + ", confirmed by a person";
    }
}
