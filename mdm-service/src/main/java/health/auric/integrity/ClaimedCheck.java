package health.auric.integrity;

import health.auric.model.Claim;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds the exclusive identifiers of every golden record anew. */
record ClaimedCheck(Contents contents) implements Check {

    @Override
    public String name() {
        return "identifiers-are-claimed";
    }

    @Override
    public String sentence() {
        return "A golden record holds or contests exactly the exclusive identifiers that its source records carry.";
    }

    @Override
    public void run(Snapshot snapshot, Consumer<String> violation) {
        LiveGoldens.stream(snapshot, contents, golden -> {
            var carried = golden.sources().stream()
                    .flatMap(source -> golden.definition().identifiersOf(source.content()).stream())
                    .filter(claim -> claim.exclusive() && !claim.local())
                    .map(claim -> words(claim))
                    .collect(Collectors.toSet());
            if (!carried.equals(golden.claims())) {
                violation.accept("golden record " + golden.id());
            }
        });
    }

    private static String words(Claim claim) {
        return claim.scheme() + " " + claim.value();
    }
}
