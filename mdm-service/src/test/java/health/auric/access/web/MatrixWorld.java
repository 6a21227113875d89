package health.auric.access.web;

import health.auric.access.Actors;
import health.auric.golden.read.Past;
import health.auric.intake.Arrival;
import health.auric.intake.Landing;
import health.auric.intake.LandingMode;
import health.auric.intake.Source;
import health.auric.intake.SourcePosition;
import health.auric.intake.SourceRegister;
import health.auric.intake.Stream;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import health.auric.model.FacilityRegister;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        stop(hub, new SourceCode("matrix-lkm"), UUID.fromString("00000000-0000-7000-8000-00000000000a"));
        fail(hub, new SourceCode("matrix-lkm"), UUID.fromString("00000000-0000-7000-8000-00000000000a"));
        stop(hub, new SourceCode("matrix-stb"), UUID.fromString("00000000-0000-7000-8000-00000000000b"));
        fail(hub, new SourceCode("matrix-stb"), UUID.fromString("00000000-0000-7000-8000-00000000000b"));
        var past = new Past(hub.getBean(JdbcClient.class));
        past.simple("supplier", 901, "Matrix", "matrix-lkm", Map.of());
        past.simple("item", 902, "Matrix", "matrix-stb", Map.of());
    }

    /** An upload that came to nothing. */
    private static void fail(ApplicationContext hub, SourceCode source, UUID id) {
        hub.getBean(JdbcClient.class)
                .sql("""
                        insert into intake.batch (id, source, domain, sent_by, correlation_id, format, charset, bytes,
                            sha256, folder, received_at, state, ended_at)
                        values (:id, :source, 'supplier', 'matrix', 'matrix', 'CSV', 'UTF-8', 0, '', :id, now(),
                            'FAILED', now()) on conflict do nothing""")
                .param("id", id)
                .param("source", source.value())
                .update();
    }

    /** A supplier without anything, which goes to quarantine. */
    private static void stop(ApplicationContext hub, SourceCode source, UUID id) {
        var empty = Arrival.of("V-1", SourcePosition.version(1), Instant.EPOCH, Map.of());
        var stream = new Stream(source, new DomainName("supplier"));
        Actors.asSystem(() -> hub.getBean(Landing.class).land(stream, LandingMode.BULK, List.of(empty)));
        hub.getBean(JdbcClient.class)
                .sql("update intake.quarantined_change set id = :id where source = :source")
                .param("id", id)
                .param("source", source.value())
                .update();
    }

    private static void place(ApplicationContext hub, FacilityCode facility, SourceCode source) {
        var facilities = hub.getBean(FacilityRegister.class);
        if (facilities.find(facility).isEmpty()) {
            facilities.register(
                    facility,
                    facility.value().equals("LKM") ? "Lakemont Medical Center" : "St. Brannoc Hospital",
                    ZoneOffset.UTC,
                    null);
        }
        hub.getBean(SourceRegister.class)
                .register(new Source(source, source.value(), "erp", facility, 50, "MX", 1), facility);
    }
}
