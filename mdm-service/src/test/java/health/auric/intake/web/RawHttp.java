package health.auric.intake.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sends what no well-behaved client would send, byte for byte. */
record RawHttp(int port) {

    /** An answer as it came. */
    record Answer(int status, String head, String body) {

        boolean isProblem() {
            return head.toLowerCase(java.util.Locale.ROOT).contains("content-type: application/problem+json");
        }
    }

    Answer send(String method, byte[] path, List<byte[]> headers, byte[] body) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            var request = new ByteArrayOutputStream();
            request.writeBytes((method + " ").getBytes(StandardCharsets.US_ASCII));
            request.writeBytes(path);
            request.writeBytes(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n".getBytes(StandardCharsets.US_ASCII));
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
            for (int read = socket.getInputStream().read(buffer); read >= 0; read = socket.getInputStream().read(buffer)) {
                all.write(buffer, 0, read);
            }
        } catch (IOException reset) {
            // As above.
        }
        return all.toByteArray();
    }

    private static Answer parse(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("no answer: " + text);
        }
        return new Answer(Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end + 4));
    }
}
