package health.auric.ui;

import java.util.List;

/**
 * A value as people read it, whatever its type: {@code text} is the value, or the title of what a reference leads to;
 * {@code detail} the number it leads to, or why it waits; parts are the fields of a group or the values of many.
 */
public record Shown(Kind kind, String text, String detail, List<Part> parts) {

    public Shown {
        parts = List.copyOf(parts);
    }

    /** How a value is drawn. */
    public enum Kind {
        NOTHING,
        TEXT,
        CODE,
        MASKED,
        LINK,
        WAITING,
        GROUP,
        MANY
    }

    /** One field of a group; without a label one of many values. */
    public record Part(String label, Shown value) {}

    public static Shown nothing() {
        return new Shown(Kind.NOTHING, "", "", List.of());
    }

    public static Shown text(String text) {
        return new Shown(Kind.TEXT, text, "", List.of());
    }

    /** Identifiers and codes, where each character counts. */
    public static Shown code(String text) {
        return new Shown(Kind.CODE, text, "", List.of());
    }

    public static Shown masked() {
        return new Shown(Kind.MASKED, "", "", List.of());
    }

    /** A reference that leads to a golden record. */
    public static Shown link(String title, String number) {
        return new Shown(Kind.LINK, title, number, List.of());
    }

    /** A reference whose target is not here yet, and why. */
    public static Shown waiting(String key, String why) {
        return new Shown(Kind.WAITING, key, why, List.of());
    }

    public static Shown group(List<Part> parts) {
        return new Shown(Kind.GROUP, "", "", parts);
    }

    public static Shown many(List<Shown> values) {
        return new Shown(
                Kind.MANY,
                "",
                "",
                values.stream().map(value -> new Part("", value)).toList());
    }
}
