package health.auric.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import health.auric.kernel.SourceCode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All files of one domain while they are written: one for each source and a piece of each truth file. */
final class SubjectFiles implements AutoCloseable {

    private final Parts parts = new Parts();
    private final Map<SourceCode, RecordFile> records = new LinkedHashMap<>();
    private final Map<Truth, CsvWriter> truths = new EnumMap<>(Truth.class);

    SubjectFiles(Path folder, Subject subject, Options.Format format, List<DemoSource> sources) throws IOException {
        for (DemoSource source : sources) {
            if (source.share(subject) > 0) {
                String name = subject.domain() + "-" + source.code() + "." + format.extension();
                records.put(source.code(), RecordFile.of(format, subject, parts.open(folder.resolve(name))));
            }
        }
        for (Truth truth : Truth.values()) {
            truths.put(truth, csv(parts.open(truth.piece(folder, subject))));
        }
    }

    static CsvWriter csv(OutputStream to) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to, StandardCharsets.UTF_8);
    }

    void write(Row row) throws IOException {
        RecordFile file = records.get(row.source().code());
        if (file == null) {
            throw new IllegalStateException(
                    row.source().code() + " sends no " + row.subject().domain() + " records.");
        }
        file.write(row);
        String domain = row.subject().domain().value();
        String source = row.source().code().value();
        truth(Truth.RECORDS).writeRecord(domain, source, row.key(), row.entity());
        for (Applied applied : row.operators()) {
            truth(Truth.OPERATORS)
                    .writeRecord(domain, source, row.key(), applied.field(), applied.operator(), applied.was());
        }
    }

    void write(TruthPair pair) {
        truth(Truth.PAIRS)
                .writeRecord(
                        pair.domain().value(),
                        pair.leftSource().value(),
                        pair.leftKey(),
                        pair.rightSource().value(),
                        pair.rightKey(),
                        pair.relation().name(),
                        pair.rule());
    }

    private CsvWriter truth(Truth truth) {
        return Objects.requireNonNull(truths.get(truth));
    }

    void complete() throws IOException {
        close();
        parts.complete();
    }

    @Override
    public void close() throws IOException {
        for (RecordFile file : records.values()) {
            file.close();
        }
        for (CsvWriter truth : truths.values()) {
            truth.close();
        }
        records.clear();
        truths.clear();
    }
}
