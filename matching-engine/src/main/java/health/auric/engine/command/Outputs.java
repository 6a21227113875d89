package health.auric.engine.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a command writes; what cannot be written is refused before anything is computed. */
final class Outputs {

    private final Arguments arguments;
    private final List<Path> read;
    private final Map<Path, String> planned = new HashMap<>();

    Outputs(Arguments arguments, List<String> read) {
        this.arguments = arguments;
        this.read = read.stream().map(Outputs::path).toList();
    }

    /** A name somebody typed. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Refusal.of("\"%s\" cannot be the name of a file", name.replace("\0", "?"));
        }
    }

    /** The names of the files that are read, joined and without their endings, and then what is written. */
    String named(String ending) {
        var names = new ArrayList<String>();
        read.forEach(file -> names.add(Sheet.name(file)));
        return String.join("-", names) + ending;
    }

    /** What was asked for, if it was. */
    Optional<Path> asked(String option) throws IOException {
        return arguments.option(option).isPresent() ? Optional.of(planned(option, "")) : Optional.empty();
    }

    /** What was asked for, else a file in the current folder. */
    Path planned(String option, String byDefault) throws IOException {
        var file = path(arguments.option(option).orElse(byDefault));
        writable(option, file);
        notRead(option, file);
        var before = planned.put(file.toAbsolutePath().normalize(), option);
        if (before != null && !before.equals(option)) {
            throw Refusal.of("--%s and --%s are both %s", before, option, file);
        }
        return file;
    }

    private static void writable(String option, Path file) {
        var folder = file.toAbsolutePath().normalize().getParent();
        if (Files.isDirectory(file) || folder == null) {
            throw Refusal.of("--%s: %s is a folder; name a file", option, file);
        }
        if (!Files.isDirectory(folder)) {
            throw Refusal.of("--%s: %s cannot be written: there is no folder %s", option, file, folder);
        }
        if (!Files.isWritable(folder)) {
            throw Refusal.of("--%s: %s cannot be written: not allowed in %s", option, file, folder);
        }
    }

    private void notRead(String option, Path file) throws IOException {
        for (var source : read) {
            if (Files.exists(file) && Files.exists(source) && Files.isSameFile(file, source)) {
                throw Refusal.of("--%s is the file that is read, %s; give another one", option, file);
            }
        }
    }
}
