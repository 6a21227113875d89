package health.auric.engine.evaluation.peer;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.priv.garshol.duke.ConfigLoader;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.matchers.AbstractMatchListener;
import org.xml.sax.SAXException;

/** Duke in a process of its own, because it needs a Lucene of 2012: reads a configuration, writes pairs. */
final class DukeRun {

    private DukeRun() {}

    public static void main(String[] files) throws IOException, SAXException {
        var configuration = ConfigLoader.load(files[0]);
        try (var out = new PrintWriter(Files.newBufferedWriter(Path.of(files[1])))) {
            var processor = new Processor(configuration, true);
            processor.addMatchListener(new Pairs(out));
            if (configuration.getDataSources(1).isEmpty()) {
                processor.deduplicate();
            } else {
                processor.link();
            }
            processor.close();
        }
    }

    private static final class Pairs extends AbstractMatchListener {

        private final PrintWriter out;

        Pairs(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void matches(Record a, Record b, double confidence) {
            out.println(a.getValue("id") + '\t' + b.getValue("id") + '\t' + confidence);
            if (out.checkError()) {
                throw new UncheckedIOException(new IOException("cannot write the pairs"));
            }
        }
    }
}
