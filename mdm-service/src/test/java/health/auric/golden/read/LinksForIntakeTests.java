package health.auric.golden.read;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.intake.GoldenLink;
import health.auric.intake.GoldenLinks;
import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class LinksForIntakeTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final SourceCode LAWSON = new SourceCode("lawson-lkm");

    @Autowired
    GoldenLinks links;

    @Autowired
    JdbcClient database;

    @Test
    void tellsWhereAKeyBelongsWhileItDoes() {
        var past = new Past(database).clear().source("lawson-lkm", "LKM");
        var golden = past.golden("supplier", 12, "Acme", Map.of());
        var record = past.record("supplier", "lawson-lkm", "V-1", Map.of());
        assertThat(links.of(SUPPLIER, LAWSON, "V-1")).isEmpty();

        past.link(record, golden);
        past.version(golden, "ACTIVE", Map.of());
        assertThat(links.of(SUPPLIER, LAWSON, "V-1")).contains(new GoldenLink(golden, "SUP-0000012", 2));
        assertThat(links.of(SUPPLIER, LAWSON, "V-2")).isEmpty();
        assertThat(links.of(new DomainName("item"), LAWSON, "V-1")).isEmpty();

        past.unlink(record);
        assertThat(links.of(SUPPLIER, LAWSON, "V-1")).isEmpty();
    }
}
