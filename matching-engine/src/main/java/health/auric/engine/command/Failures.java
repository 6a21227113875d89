package health.auric.engine.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, in words. */
final class Failures {

    private Failures() {}

    static String sentence(UncheckedIOException e) {
        var cause = e.getCause();
        return cause == null ? reason(e) : sentence(cause);
    }

    static String sentence(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> missing.getFile() + ": there is no such file or folder";
            case AccessDeniedException denied -> denied.getFile() + ": not allowed";
            case FileSystemException file -> file.getFile() + ": " + file.getReason();
            default -> "a file could not be read or written: " + reason(e);
        };
    }

    /** What an exception says; its kind when it says nothing. */
    static String reason(Exception e) {
        var said = e.getMessage();
        return said == null ? e.getClass().getSimpleName() : said;
    }
}
