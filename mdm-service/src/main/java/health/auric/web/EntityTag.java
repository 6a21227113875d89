package health.auric.web;

import health.auric.kernel.Refusal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a resource as ETag and If-Match carry it. */
public final class EntityTag {

    private static final Pattern FORM = Pattern.compile("\"(0|[1-9][0-9]{0,8})\"");

    private EntityTag() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /** The version the client has seen; whoever changes something must say it. */
    public static int version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new Refusal(
                    Refusal.Kind.PRECONDITION_REQUIRED, "Send the ETag of what was read in the header If-Match.");
        }
        var match = FORM.matcher(ifMatch);
        if (!match.matches()) {
            throw Refusal.invalid("If-Match", "is one strong ETag as this resource answered it");
        }
        return Integer.parseInt(match.group(1));
    }
}
