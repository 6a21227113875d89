package health.auric.engine.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** What went wrong, in words. */
final class Failures {

    private static final long MEGABYTE = 1 << 20;

    private Failures() {}

    static String sentence(Throwable e) {
        return switch (e) {
            case OutOfMemoryError full -> memory(Runtime.getRuntime().maxMemory());
            case NoSuchFileException missing -> missing.getFile() + ": there is no such file or folder";
            case AccessDeniedException denied -> denied.getFile() + ": not allowed";
            case FileSystemException file -> file.getFile() + ": " + file.getReason();
            case IOException io -> "a file could not be read or written: " + reason(io);
            case UncheckedIOException io when io.getCause() != null -> sentence(io.getCause());
            default -> inside(e);
        };
    }

    /** A failure of one thread comes wrapped; what is left is an error of the program. */
    private static String inside(Throwable e) {
        if (e.getCause() != null && e.getCause() != e) {
            return sentence(e.getCause());
        }
        var at = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        return "this is an error of the program, please report it: %s%s".formatted(e, at);
    }

    private static String memory(long bytes) {
        long most = bytes / MEGABYTE;
        long more = Math.max(1, Math.ceilDiv(2 * most, 1024));
        return String.format(
                Locale.ROOT,
                "the memory is full (%,d MB); start it with more, for example: AURIC_JAVA_OPTIONS=-Xmx%dg auric-match …",
                most,
                more);
    }

    /** What an exception says; its kind when it says nothing. */
    static String reason(Exception e) {
        var said = e.getMessage();
        return said == null ? e.getClass().getSimpleName() : said;
    }
}
