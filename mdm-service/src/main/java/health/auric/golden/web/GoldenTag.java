package health.auric.golden.web;

import health.auric.golden.read.GoldenView;
import health.auric.kernel.Digest;
import java.util.Arrays;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ETag of a golden record: version and lock version, which a change of it sends back, and a digest of the answer, because
 * what its references lead to and what its reader may see can change without the record.
 */
final class GoldenTag {

    private static final int DIGEST = 6;

    private GoldenTag() {}

    static String of(GoldenView view, JsonMapper json) {
        var digest = Arrays.copyOf(Digest.of(json.writeValueAsBytes(view)), DIGEST);
        return "\"" + view.version() + "-" + view.lockVersion() + "-"
                + HexFormat.of().formatHex(digest) + "\"";
    }
}
