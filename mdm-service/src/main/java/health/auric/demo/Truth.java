package health.auric.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The files that hold the truth. Each is written in pieces, one for each domain, and joined at the end. */
enum Truth {
    RECORDS(List.of("domain", "source", "key", "entity")),
    PAIRS(List.of("domain", "leftSource", "leftKey", "rightSource", "rightKey", "relation", "rule")),
    OPERATORS(List.of("domain", "source", "key", "field", "operator", "was"));

    private final List<String> header;

    Truth(List<String> header) {
        this.header = header;
    }

    private String stem() {
        return "truth-" + Options.word(this);
    }

    Path piece(Path folder, Subject subject) {
        return folder.resolve(stem() + "." + subject.domain() + ".piece");
    }

    void join(Path folder, List<Subject> subjects) throws IOException {
        Path file = folder.resolve(stem() + ".csv");
        Path part = Parts.partOf(file);
        try (OutputStream joined = Files.newOutputStream(part)) {
            joined.write((String.join(",", header) + "\n").getBytes(StandardCharsets.UTF_8));
            for (Subject subject : subjects) {
                Files.copy(piece(folder, subject), joined);
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
