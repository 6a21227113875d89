package health.auric.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.access.Actors;
import health.auric.intake.Arrival;
import health.auric.intake.Fate;
import health.auric.intake.Landing;
import health.auric.intake.LandingMode;
import health.auric.intake.Source;
import health.auric.intake.SourcePosition;
import health.auric.intake.SourceRegister;
import health.auric.intake.Stream;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import health.auric.resolve.LaneDriver;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;

/** Fills a hub, through its own lane, with a little of everything that can be broken. */
final class SmallHub {

    static final DomainName SUPPLIER = new DomainName("supplier");
    static final SourceCode LAWSON = new SourceCode("lawson-lkm");
    static final SourceCode MEDI = new SourceCode("meditech-stb");
    static final String SHARED = "9520000000011";

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    private final Landing landing;
    private final LaneDriver lanes;
    private final AtomicInteger version = new AtomicInteger();

    SmallHub(ApplicationContext hub) {
        landing = hub.getBean(Landing.class);
        lanes = LaneDriver.of(hub);
        var register = hub.getBean(SourceRegister.class);
        Actors.asSystem(() -> {
            var lakemont = new FacilityCode("LKM");
            var brannoc = new FacilityCode("STB");
            register.register(new Source(LAWSON, "Lawson, Lakemont", "erp", lakemont, 10, "LAW", 1), lakemont);
            register.register(
                    new Source(MEDI, "Meditech, St. Brannoc", "acquired-erp", brannoc, 30, "MED", 2), brannoc);
        });
    }

    /** Two sources of one thing, one with local values, one without identifiers, a contested identifier, one retired. */
    void fill() {
        land(LAWSON, "shared", Map.of("gln", SHARED, "vendorNumber", "V-77"));
        land(LAWSON, "shared", Map.of("gln", SHARED, "vendorNumber", "V-78"));
        land(MEDI, "shared", Map.of("gln", SHARED));
        land(LAWSON, "shared", Map.of("gln", SHARED, "vendorNumber", "V-78", "legalName", "Northmere Surgical Group"));
        land(MEDI, "plain", Map.of("legalName", "Northmere Surgical Group"));
        land(MEDI, "contester", Map.of("legalName", "Harbor Dental"));
        land(MEDI, "contester", Map.of("legalName", "Harbor Dental", "gln", SHARED));
        land(LAWSON, "gone", Map.of("legalName", "Bygone Linen"));
        post(LAWSON, Arrival.withdrawal("gone", position(), MONDAY));
        lanes.drain(SUPPLIER);
    }

    void land(SourceCode source, String key, Map<String, ?> more) {
        send(source, key, more);
        lanes.drain(SUPPLIER);
    }

    void send(SourceCode source, String key, Map<String, ?> more) {
        var content = new HashMap<String, Object>(Map.of(
                "legalName",
                "Northmere Surgical",
                "roles",
                "VENDOR",
                "addresses",
                List.of(Map.of("line1", "1 Main St", "city", "Harbor Point", "state", "OH", "postal", "44101"))));
        content.putAll(more);
        post(source, Arrival.of(key, position(), MONDAY.plusSeconds(version.get()), content));
    }

    private SourcePosition position() {
        return SourcePosition.version(version.incrementAndGet());
    }

    private void post(SourceCode source, Arrival arrival) {
        var fates = Actors.asSystem(
                () -> landing.land(new Stream(source, SUPPLIER), LandingMode.INTERACTIVE, List.of(arrival)));
        assertThat(fates).allMatch(fate -> fate instanceof Fate.Landed, fates.toString());
    }
}
