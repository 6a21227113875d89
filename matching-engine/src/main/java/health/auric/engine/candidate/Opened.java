package health.auric.engine.candidate;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * An index as it was found on disk.
 *
 * @param begunAnew why an empty one took its place, if so
 */
record Opened(Generation generation, Optional<String> begunAnew) {

    static Opened in(Shelf shelf, List<TermFamily> families) throws IOException {
        var folder = shelf.current();
        try {
            var generation = new Generation(folder);
            if (generation.position() < 0 || generation.stamp().equals(stamp(families))) {
                return new Opened(generation, Optional.empty());
            }
            generation.close();
            return anew(shelf, "it was built for other fields");
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            return anew(shelf, "it is damaged: " + e.getMessage());
        }
    }

    private static Opened anew(Shelf shelf, String reason) throws IOException {
        Shelf.delete(shelf.current());
        return new Opened(
                new Generation(shelf.current()),
                Optional.of("The candidate index was begun anew because " + reason + "."));
    }

    /** What an index is built for; another one cannot be used with it. */
    static String stamp(List<TermFamily> families) {
        return families.stream().map(TermFamily::name).collect(Collectors.joining("|"));
    }
}
