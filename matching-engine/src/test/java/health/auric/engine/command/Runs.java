package health.auric.engine.command;

import health.auric.engine.MatchProfile;
import health.auric.engine.Matcher;
import health.auric.engine.Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs over suppliers nobody has. */
final class Runs {

    static final int RECORDS = 300;
    static final long SEED = 9;

    private Runs() {}

    /** One run over the standard suppliers, learned. */
    static Run suppliers() {
        return of(Suppliers.csv(RECORDS, SEED));
    }

    static Run of(String csv) {
        var records = records(csv);
        var matcher = matcher(records).learn();
        return new Run(records, matcher, matcher.run());
    }

    static Records records(String csv) {
        try {
            var file = Files.createTempFile("records", ".csv");
            try {
                return Records.of(SheetReader.read(Files.writeString(file, csv), null), Choice.NONE);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Matcher matcher(Records records) {
        return Matcher.of(MatchProfile.suggest(records.table()), records.table(), Mode.DEDUPE);
    }

    static Sheet sheet(Path folder, String name, String text) throws IOException {
        return SheetReader.read(Files.writeString(folder.resolve(name), text), null);
    }
}
