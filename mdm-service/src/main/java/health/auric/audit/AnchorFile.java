package health.auric.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file that knows where the chain stood although the database might not any more. Only ever appended to. */
record AnchorFile(Path path) {

    /** Where it is unless {@code auric.audit.anchor} says otherwise. */
    static final String SETTING = "${auric.audit.anchor:${auric.data:./data}/audit-anchor.log}";

    Anchors read() throws IOException {
        return Files.exists(path) ? Anchors.in(content()) : Anchors.NONE;
    }

    void append(Anchor anchor) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        long whole = Files.exists(path) ? Anchors.wholeLines(content()).length() : 0;
        try (var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // What a crash left half written is no line and must not spoil the next.
            file.truncate(whole);
            file.write(ByteBuffer.wrap((anchor.line() + "\n").getBytes(ISO_8859_1)), whole);
            file.force(true);
        }
    }

    private String content() throws IOException {
        return Files.readString(path, ISO_8859_1);
    }
}
