package health.auric.web;

import health.auric.kernel.Refusal;
import health.auric.kernel.Refusal.FieldError;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a resource as ETag and If-Match carry it. */
public final class EntityTag {

    private static final Pattern FORM = Pattern.compile("\"(0|[1-9][0-9]{0,8})\"");

    private EntityTag() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /** What to say to who changes something and does not say what was read. */
    public static Refusal missing(String message) {
        return new Refusal(
                Refusal.Kind.PRECONDITION_REQUIRED, message, List.of(new FieldError("If-Match", "is missing")));
    }

    /** The version the client has seen; whoever changes something must say it. */
    public static int version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw missing("Send the ETag of what was read in the header If-Match.");
        }
        var match = FORM.matcher(ifMatch);
        if (!match.matches()) {
            throw Refusal.invalid("If-Match", "is one strong ETag as this resource answered it");
        }
        return Integer.parseInt(match.group(1));
    }
}
