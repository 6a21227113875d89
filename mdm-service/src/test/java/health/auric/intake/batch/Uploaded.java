package health.auric.intake.batch;

import health.auric.intake.Batch;
import health.auric.intake.BatchCounts;
import health.auric.intake.BatchState;
import health.auric.intake.Stream;
import health.auric.intake.UploadFormat;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import health.auric.model.DomainDefinition;
import health.auric.model.ShippedDomains;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An upload of suppliers that never was. */
final class Uploaded {

    static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");

    private Uploaded() {}

    static Batch csv() {
        return batch(format(UploadFormat.Kind.CSV, null));
    }

    static Batch ndjson() {
        return batch(format(UploadFormat.Kind.NDJSON, null));
    }

    static UploadFormat format(UploadFormat.Kind kind, @Nullable String keyColumn) {
        return new UploadFormat(kind, StandardCharsets.UTF_8, null, keyColumn);
    }

    static Batch batch(UploadFormat format) {
        return batch(new Stream(new SourceCode("erp-lkm"), new DomainName("supplier")), format);
    }

    static Batch batch(Stream stream, UploadFormat format) {
        var source = stream.source().value();
        return new Batch(
                new UUID(1, 1),
                stream,
                new FacilityCode(source.endsWith("lkm") ? "LKM" : "STB"),
                "tess",
                "correlation",
                format,
                1000,
                "00",
                new UUID(2, 2),
                AT,
                BatchState.RUNNING,
                null,
                0,
                BatchCounts.NONE,
                new Batch.Run(1, AT, 0),
                null,
                null);
    }

    static DomainDefinition supplier() {
        return ShippedDomains.named("supplier");
    }
}
