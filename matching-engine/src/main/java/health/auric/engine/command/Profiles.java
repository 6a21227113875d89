package health.auric.engine.command;

import health.auric.engine.MatchProfile;
import health.auric.engine.profile.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the columns are taken for: as a file says, as a shipped profile says, or as they look. */
final class Profiles {

    private final @Nullable String shipped;
    private final Optional<Path> file;
    private final Optional<Path> kept;

    Profiles(Arguments arguments, Outputs outputs) throws IOException {
        var given = arguments.option("profile");
        this.shipped = given.filter(Shipped.NAMES::contains).orElse(null);
        this.file = shipped == null ? given.map(Outputs::path) : Optional.empty();
        this.kept = outputs.asked("save-profile");
        file.filter(path -> !Files.exists(path)).ifPresent(path -> {
            throw Refusal.of(
                    "--profile: %s does not exist, and no profile that comes with the program is called so: %s",
                    path, String.join(", ", new TreeSet<>(Shipped.NAMES)));
        });
    }

    /** The profile for records, kept if that was asked for. */
    MatchProfile of(Records records, Consumer<String> say) throws IOException {
        var profile = chosen(records);
        say.accept("Took the columns for: "
                + profile.fields().stream()
                        .map(field -> field.column() + " (" + ProfileFile.word(field.kind()) + ")")
                        .collect(Collectors.joining(", ")));
        if (kept.isPresent()) {
            Output.text(kept.get(), ProfileFile.text(profile));
            say.accept("Saved the profile to " + kept.get() + "; change it and give it back with --profile");
        }
        return profile;
    }

    private MatchProfile chosen(Records records) throws IOException {
        if (shipped != null) {
            return MatchProfile.shipped(shipped, records.table());
        }
        return file.isPresent()
                ? ProfileFile.fitted(
                        ProfileFile.read(file.get()), records.table().columns(), file.get())
                : MatchProfile.suggest(records.table());
    }
}
