package health.auric.engine.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, in words. */
final class Failures {

    private Failures() {}

    static String sentence(Exception e) {
        var cause = e instanceof UncheckedIOException wrapped ? wrapped.getCause() : e;
        return switch (cause) {
            case NoSuchFileException missing -> missing.getFile() + ": there is no such file or folder";
            case AccessDeniedException denied -> denied.getFile() + ": not allowed";
            case FileSystemException file -> file.getFile() + ": " + file.getReason();
            case IOException other -> "a file could not be read or written: " + other.getMessage();
            default -> String.valueOf(cause.getMessage());
        };
    }
}
