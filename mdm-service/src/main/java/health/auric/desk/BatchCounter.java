package health.auric.desk;

import health.auric.intake.Batches;
import health.auric.intake.SourceRegister;
import health.auric.intake.Stream;
import health.auric.intake.UploadFormat;
import health.auric.intake.batch.Uploads;
import health.auric.kernel.DomainName;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import health.auric.model.DefinitionCatalog;
import health.auric.ui.BatchDesk;
import health.auric.ui.Choice;
import health.auric.ui.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Files on their way in. */
@Component
class BatchCounter implements BatchDesk {

    private static final int ROWS = 50;
    private static final Pattern LINES_OF_JSON = Pattern.compile(".*\\.(ndjson|jsonl|json)");

    private final Batches batches;
    private final Uploads uploads;
    private final SourceRegister sources;
    private final DefinitionCatalog catalog;
    private final Clock clock;

    BatchCounter(Batches batches, Uploads uploads, SourceRegister sources, DefinitionCatalog catalog, Clock clock) {
        this.batches = batches;
        this.uploads = uploads;
        this.sources = sources;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public Listing list(String place) {
        var page = page();
        var newest = batches.newest(null);
        int from = Math.min(place.matches("\\d{1,6}") ? Integer.parseInt(place) : 0, newest.size());
        int to = Math.min(from + ROWS, newest.size());
        return new Listing(
                newest.subList(from, to).stream().map(page::batch).toList(),
                to < newest.size() ? Integer.toString(to) : null);
    }

    @Override
    public Optional<Batch> find(String id) {
        try {
            return Optional.of(page().batch(batches.find(UUID.fromString(id))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } catch (Refusal e) {
            return Absent.orRethrow(e);
        }
    }

    private BatchPage page() {
        return new BatchPage(catalog.all(), Senders.of(sources.all()), clock.instant());
    }

    @Override
    public Offer offer() {
        return new Offer(
                Senders.of(sources.all()).choices(),
                catalog.all().stream()
                        .map(domain -> new Choice(
                                domain.name().value(), domain.heading().many(), ""))
                        .toList());
    }

    @Override
    public Outcome<String> take(Upload upload) {
        var source = RecordLists.key(upload.source(), SourceCode::new);
        var domain = RecordLists.key(upload.domain(), DomainName::new);
        if (source == null) {
            return new Outcome.Invalid<>(Map.of("source", "Choose the source system the file is from."));
        }
        if (domain == null) {
            return new Outcome.Invalid<>(Map.of("domain", "Choose what the rows of the file are."));
        }
        return Outcomes.of(() -> received(upload, new Stream(source, domain)));
    }

    private String received(Upload upload, Stream stream) {
        try (var body = upload.content().open()) {
            return uploads.receive(stream, format(upload.name()), body).id().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UploadFormat format(String name) {
        boolean json = LINES_OF_JSON.matcher(name.toLowerCase(Locale.ROOT)).matches();
        return new UploadFormat(
                json ? UploadFormat.Kind.NDJSON : UploadFormat.Kind.CSV, StandardCharsets.UTF_8, null, null);
    }
}
