package health.auric.standardize;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Host names of the public internet, in small ASCII letters. */
final class HostName {

    private static final int LONGEST = 253;
    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern TOP = Pattern.compile("[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private HostName() {}

    static Optional<String> of(String text) {
        return text.length() > LONGEST ? Optional.empty() : ascii(text).filter(HostName::isWellFormed);
    }

    private static Optional<String> ascii(String text) {
        try {
            return Optional.of(IDN.toASCII(text).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isWellFormed(String host) {
        var labels = host.split("\\.", -1);
        return host.length() <= LONGEST
                && labels.length > 1
                && Arrays.stream(labels).allMatch(label -> LABEL.matcher(label).matches())
                && TOP.matcher(labels[labels.length - 1]).matches();
    }
}
