package health.auric.access.web;

import health.auric.access.Actors;
import health.auric.golden.read.Past;
import health.auric.intake.Source;
import health.auric.intake.SourceRegister;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import health.auric.model.FacilityRegister;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there is to see in the matrix: a facility and a source in the scope of the cast, and one of each outside. */
final class MatrixWorld {

    private MatrixWorld() {}

    static void prepare(ApplicationContext hub) {
        Actors.asSystem(() -> {
            place(hub, new FacilityCode("LKM"), new SourceCode("matrix-lkm"));
            place(hub, new FacilityCode("STB"), new SourceCode("matrix-stb"));
        });
        var past = new Past(hub.getBean(JdbcClient.class));
        past.simple("supplier", 901, "Matrix", "matrix-lkm", Map.of());
        past.simple("item", 902, "Matrix", "matrix-stb", Map.of());
    }

    private static void place(ApplicationContext hub, FacilityCode facility, SourceCode source) {
        var facilities = hub.getBean(FacilityRegister.class);
        if (facilities.find(facility).isEmpty()) {
            facilities.register(facility, facility.value(), ZoneOffset.UTC, null);
        }
        hub.getBean(SourceRegister.class)
                .register(new Source(source, source.value(), "erp", facility, 50, "MX", 1), facility);
    }
}
