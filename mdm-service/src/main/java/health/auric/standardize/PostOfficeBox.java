package health.auric.standardize;

import java.util.Optional;
import java.util.regex.Pattern;

/** A post office box in an address line, however it is spelled. */
final class PostOfficeBox {

    private static final String NUMBER = "(?: #| NO)? ?(?<number>[0-9][0-9A-Z-]{0,11}|[A-Z])(?= |$)";
    private static final Pattern SPELLED =
            Pattern.compile("(?<![^ ])(?:P ?O ?(?:BOX|BX|DRAWER)|POB|POST OFFICE (?:BOX|DRAWER))" + NUMBER);
    private static final Pattern BARE = Pattern.compile("(?<![^ ])BOX " + "#?" + NUMBER + "$");
    private static final Pattern RURAL = Pattern.compile("(?:RR|HC|RURAL|HIGHWAY CONTRACT|STAR) .*");

    private PostOfficeBox() {}

    record Found(Optional<String> number, String rest) {}

    static Found in(String plain) {
        return mayHold(plain) ? find(plain) : new Found(Optional.empty(), plain);
    }

    /** Spares the patterns the lines without any of their words. */
    private static boolean mayHold(String plain) {
        return plain.contains("BOX") || plain.contains("BX") || plain.contains("POB") || plain.contains("DRAWER");
    }

    private static Found find(String plain) {
        var box = SPELLED.matcher(plain);
        var found = box.find();
        if (!found && !RURAL.matcher(plain).matches()) {
            box = BARE.matcher(plain);
            found = box.find();
        }
        return found
                ? new Found(
                        Optional.of(box.group("number")),
                        Cleaning.singleBlanks(plain.substring(0, box.start()) + " " + plain.substring(box.end())))
                : new Found(Optional.empty(), plain);
    }
}
