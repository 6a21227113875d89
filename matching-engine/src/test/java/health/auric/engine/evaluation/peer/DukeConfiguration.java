package health.auric.engine.evaluation.peer;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Duke's configuration file and the files of records it names. */
record DukeConfiguration(PeerSet set, List<NamedCsvRecord> lines) {

    Path write(Path folder) throws IOException {
        var xml = new StringBuilder("<duke><schema><threshold>0.3</threshold>")
                .append("<property type='id'><name>id</name></property>");
        properties().forEach(line -> xml.append(property(line)));
        xml.append("</schema><database class='no.priv.garshol.duke.databases.LuceneDatabase'>");
        parameters()
                .forEach(line -> xml.append(
                        "<param name='%s' value='%s'/>".formatted(line.getField("property"), line.getField("low"))));
        xml.append("</database>");
        var sources = set.isLinkage() ? set.sources() : List.of("");
        for (int i = 0; i < sources.size(); i++) {
            var records = records(folder.resolve("records" + i + ".csv"), sources.get(i));
            xml.append(set.isLinkage() ? "<group>" + source(records) + "</group>" : source(records));
        }
        return Files.writeString(folder.resolve("duke.xml"), xml.append("</duke>"));
    }

    private List<NamedCsvRecord> properties() {
        return lines.stream().filter(line -> !isParameter(line)).toList();
    }

    private List<NamedCsvRecord> parameters() {
        return lines.stream().filter(DukeConfiguration::isParameter).toList();
    }

    private static boolean isParameter(NamedCsvRecord line) {
        return line.getField("comparator").equals("param");
    }

    private static String property(NamedCsvRecord line) {
        return "<property><name>%s</name><comparator>no.priv.garshol.duke.comparators.%s</comparator><low>%s</low><high>%s</high></property>"
                .formatted(
                        line.getField("property"),
                        line.getField("comparator"),
                        line.getField("low"),
                        line.getField("high"));
    }

    private String source(Path records) {
        return properties().stream()
                .map(line -> "<column name='%1$s' property='%1$s' cleaner='no.priv.garshol.duke.cleaners.%2$s'/>"
                        .formatted(line.getField("property"), line.getField("cleaner")))
                .collect(Collectors.joining(
                        "",
                        "<csv><param name='input-file' value='" + records + "'/><column name='id' property='id'/>",
                        "</csv>"));
    }

    private Path records(Path file, String source) throws IOException {
        try (var out = CsvWriter.builder().build(file)) {
            out.writeRecord(set.records().getFirst().getHeader());
            set.records().stream()
                    .filter(row -> source.isEmpty() || row.getField("source").equals(source))
                    .forEach(row -> out.writeRecord(row.getFields()));
        }
        return file;
    }
}
