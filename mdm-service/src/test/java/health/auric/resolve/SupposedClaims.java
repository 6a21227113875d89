package health.auric.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who holds which identifier and who contests it; what is let go falls to the oldest claim. */
final class SupposedClaims {

    private record Identifier(String scheme, String value) {}

    /** Without a reason it holds. */
    private record Claim(SupposedGolden golden, @Nullable String reason, int since) {}

    private final Map<Identifier, List<Claim>> now = new LinkedHashMap<>();
    private final Map<Identifier, List<Claim>> before = new LinkedHashMap<>();
    private int batch;

    void open() {
        batch++;
        before.clear();
        now.forEach((identifier, claims) -> before.put(identifier, List.copyOf(claims)));
    }

    /** Claims of one batch are of one age; among them the older golden record comes first. */
    void close() {
        now.replaceAll((identifier, claims) -> new ArrayList<>(claims.stream()
                .map(claim -> asBefore(before.getOrDefault(identifier, List.of()), claim))
                .sorted(Comparator.comparing(Claim::since).thenComparing(claim -> claim.golden().age))
                .toList()));
    }

    // What is claimed for the same reason before and after a batch was claimed all the time.
    private static Claim asBefore(List<Claim> before, Claim claim) {
        return before.stream()
                .filter(old -> old.golden() == claim.golden() && Objects.equals(old.reason(), claim.reason()))
                .findFirst()
                .orElse(claim);
    }

    @Nullable
    SupposedGolden holder(String scheme, String value) {
        return now.getOrDefault(new Identifier(scheme, value), new ArrayList<>()).stream()
                .filter(claim -> claim.reason() == null)
                .map(Claim::golden)
                .findFirst()
                .orElse(null);
    }

    /** It claims what its members carry, no less and no more. */
    void claim(SupposedGolden golden, String contest) {
        Set<Identifier> wanted = new HashSet<>();
        golden.members.forEach(
                member -> member.exclusive().forEach((scheme, value) -> wanted.add(new Identifier(scheme, value))));
        now.forEach((identifier, claims) -> {
            if (!wanted.contains(identifier) && claims.removeIf(claim -> claim.golden() == golden)) {
                promote(claims);
            }
        });
        for (var identifier : wanted) {
            var claims = now.computeIfAbsent(identifier, _ -> new ArrayList<>());
            if (claims.stream().noneMatch(claim -> claim.golden() == golden)) {
                boolean free = holder(identifier.scheme(), identifier.value()) == null;
                claims.add(new Claim(golden, free ? null : contest, batch));
            }
        }
    }

    private void promote(List<Claim> claims) {
        if (!claims.isEmpty() && claims.stream().allMatch(claim -> claim.reason() != null)) {
            claims.set(0, new Claim(claims.getFirst().golden(), null, batch));
        }
    }

    void describe(List<String> lines) {
        now.forEach((identifier, claims) -> claims.forEach(claim -> lines.add("claim %s %s by %s %s"
                .formatted(
                        identifier.scheme(),
                        identifier.value(),
                        claim.golden().label(),
                        claim.reason() == null ? "held" : "contested " + claim.reason()))));
    }
}
