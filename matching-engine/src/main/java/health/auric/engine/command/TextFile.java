package health.auric.engine.command;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A file of text as people have it: packed or not, with a byte order mark or without, in UTF-8 or what Windows wrote. */
record TextFile(Path path, Charset charset) {

    private static final int LOOKED_AT = 1 << 12;
    private static final int GZIP = 0x1f8b;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Looks at the whole file once to see how it is encoded. */
    static TextFile of(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw Refusal.of("%s does not exist", path);
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw Refusal.of("%s is not a file that can be read", path);
        }
        try (var in = unpacked(path)) {
            var marked = mark(in);
            if (marked == null && isBinary(in)) {
                throw Refusal.of("%s is no CSV file, nor any other text; if it is a spreadsheet, save it as CSV", path);
            }
            return new TextFile(path, marked != null ? marked : isUtf8(in) ? StandardCharsets.UTF_8 : WINDOWS);
        } catch (EOFException | ZipException e) {
            throw Refusal.of("%s is packed with gzip but damaged or cut off", path);
        }
    }

    /** The text without its byte order mark. */
    Reader open() throws IOException {
        var in = unpacked(path);
        mark(in);
        return new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
    }

    boolean isGuessed() {
        return charset.equals(WINDOWS);
    }

    private static InputStream unpacked(Path path) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == GZIP ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
    }

    /** Reads over a byte order mark and tells what it says; null, and nothing read, when there is none. */
    private static @Nullable Charset mark(InputStream in) throws IOException {
        in.mark(3);
        int first = in.read();
        int second = in.read();
        if (first == 0xfe && second == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xff && second == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xef && second == 0xbb && in.read() == 0xbf) {
            return StandardCharsets.UTF_8;
        }
        in.reset();
        return null;
    }

    /** No text holds the character zero. */
    private static boolean isBinary(InputStream in) throws IOException {
        in.mark(LOOKED_AT);
        var start = in.readNBytes(LOOKED_AT);
        in.reset();
        return new String(start, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        var text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
        var buffer = new char[1 << 14];
        try {
            while (text.read(buffer) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
