package health.auric.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Says what a folder holds: arguments, and for each file its lines without the header and its SHA-256. */
record Manifest(Options options, Path folder) {

    private record Summary(long lines, String sha256) {}

    void write(Path file) throws IOException {
        Path part = Parts.partOf(file);
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(ObjectWriteContext.empty(), Files.newOutputStream(part), JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("tier", options.tier().name());
            json.writeStringProperty("format", options.format().extension());
            json.writeNumberProperty("seed", options.seed());
            json.writeStringProperty("dictionary", Options.word(options.dictionary()));
            json.writeArrayPropertyStart("files");
            for (Path result : Generation.results(folder)) {
                entry(result, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void entry(Path result, JsonGenerator json) throws IOException {
        Summary summary = summary(result);
        boolean header = result.toString().endsWith(".csv");
        json.writeStartObject();
        json.writeStringProperty("name", result.getFileName().toString());
        json.writeNumberProperty("records", summary.lines - (header ? 1 : 0));
        json.writeStringProperty("sha256", summary.sha256);
        json.writeEndObject();
    }

    private static Summary summary(Path file) throws IOException {
        MessageDigest digest = sha256();
        long lines = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return new Summary(lines, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
