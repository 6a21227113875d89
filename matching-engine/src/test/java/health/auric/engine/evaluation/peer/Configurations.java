package health.auric.engine.evaluation.peer;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The configurations written by hand: what a user with ten minutes per set would write. */
record Configurations(List<NamedCsvRecord> lines) {

    static Configurations read(String file) {
        try (var in = Objects.requireNonNull(Configurations.class.getResourceAsStream(file), file)) {
            return new Configurations(PeerSet.csv(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<NamedCsvRecord> of(PeerSet set) {
        return lines.stream()
                .filter(line -> line.getField("set").equals(set.name()))
                .toList();
    }
}
