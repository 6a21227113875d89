package health.auric.intake.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Sends what no well-behaved client would send, byte for byte. */
record RawHttp(int port) {

    /** An answer as it came. */
    record Answer(int status, String head, String body) {

        boolean isProblem() {
            return head.toLowerCase(Locale.ROOT).contains("content-type: application/problem+json");
        }
    }

    Answer send(String method, byte[] path, List<byte[]> headers, byte[] body) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            var request = new ByteArrayOutputStream();
            request.writeBytes((method + " ").getBytes(StandardCharsets.US_ASCII));
            request.writeBytes(path);
            request.writeBytes(
                    " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n".getBytes(StandardCharsets.US_ASCII));
            for (var header : headers) {
                request.writeBytes(header);
                request.writeBytes(new byte[] {'\r', '\n'});
            }
            request.writeBytes(new byte[] {'\r', '\n'});
            request.writeBytes(body);
            return exchange(socket, request.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer exchange(Socket socket, byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
        } catch (IOException closed) {
            // A server that has read enough to refuse may hang up on the rest; its answer is there all the same.
        }
        return parse(read(socket));
    }

    private static byte[] read(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        try {
            for (int read = socket.getInputStream().read(buffer);
                    read >= 0;
                    read = socket.getInputStream().read(buffer)) {
                all.write(buffer, 0, read);
            }
        } catch (IOException reset) {
            // As above.
        }
        return all.toByteArray();
    }

    private static Answer parse(byte[] bytes) {
        // Letter by letter a byte, so that places in the text are places in the bytes.
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("no answer: " + text);
        }
        var head = text.substring(0, end);
        var body = text.substring(end + 4);
        var whole = head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked") ? unchunked(body) : body;
        return new Answer(
                Integer.parseInt(text.substring(9, 12)),
                head,
                new String(whole.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    private static String unchunked(String chunks) {
        var body = new StringBuilder();
        int at = 0;
        while (at < chunks.length()) {
            int line = chunks.indexOf("\r\n", at);
            int length = Integer.parseInt(chunks.substring(at, line), 16);
            body.append(chunks, line + 2, line + 2 + length);
            at = length == 0 ? chunks.length() : line + 2 + length + 2;
        }
        return body.toString();
    }
}
