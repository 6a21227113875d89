package health.auric.golden;

import health.auric.model.Surviving;
import health.auric.model.SurvivorshipRule.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides the value of one attribute among candidates that stand in the stable order. */
final class Choice {

    /** Notes who gave something, and by which rule. */
    interface Credit {
        void give(Candidate candidate, String rule);
    }

    private static final String VERIFIED = "verified-only";
    private static final String PREFERRED = "prefer";

    private final Surviving attribute;
    private final Credit credit;

    Choice(Surviving attribute, Credit credit) {
        this.attribute = attribute;
        this.credit = credit;
    }

    Object among(List<Candidate> candidates) {
        if (candidates.size() == 1) {
            return taken(candidates.getFirst(), attribute.word());
        }
        var apart = attribute.apart();
        return apart == null || !attribute.attribute().many() ? one(candidates) : each(apart, candidates);
    }

    /** One decision per value of a field; nobody's members of a value are mixed with another's. */
    private Object each(String field, List<Candidate> candidates) {
        Map<Optional<?>, List<Candidate>> parts = new LinkedHashMap<>();
        for (var candidate : candidates) {
            split(field, candidate)
                    .forEach((value, part) ->
                            parts.computeIfAbsent(value, _ -> new ArrayList<>()).add(candidate.with(part)));
        }
        List<Object> members = new ArrayList<>();
        parts.forEach((value, part) -> members.addAll(decided(value, part)));
        return members;
    }

    private static Map<Optional<?>, List<Object>> split(String field, Candidate candidate) {
        Map<Optional<?>, List<Object>> parts = new LinkedHashMap<>();
        for (var member : candidate.members()) {
            var value = Optional.ofNullable(member instanceof Map<?, ?> map ? map.get(field) : null);
            parts.computeIfAbsent(value, _ -> new ArrayList<>()).add(member);
        }
        return parts;
    }

    /** Members without the value that tells them apart cannot be told to be the same; joined, all of them stay. */
    private List<?> decided(Optional<?> value, List<Candidate> part) {
        boolean joined =
                attribute.joins() && (value.isEmpty() || attribute.rule().each().isPresent());
        return joined ? joined(part) : new Candidate(part.getFirst().from(), 0, single(part)).members();
    }

    private Object one(List<Candidate> candidates) {
        return attribute.joins() ? joined(candidates) : single(candidates);
    }

    private List<?> joined(List<Candidate> candidates) {
        Set<Object> members = new LinkedHashSet<>();
        for (var candidate : candidates) {
            members.addAll(candidate.members());
            credit.give(candidate, attribute.word());
        }
        return List.copyOf(members);
    }

    private Object single(List<Candidate> candidates) {
        if (candidates.size() == 1) {
            return taken(candidates.getFirst(), attribute.word());
        }
        var verified = verified(candidates);
        if (verified.size() == 1) {
            return taken(verified.getFirst(), VERIFIED);
        }
        var preferred = preferred(verified);
        boolean settled = preferred.size() == 1;
        return taken(best(preferred), settled ? PREFERRED : attribute.word());
    }

    private Object taken(Candidate candidate, String rule) {
        credit.give(candidate, rule);
        return candidate.value();
    }

    /** Those whose own record vouches for the value; all if no record does. */
    private List<Candidate> verified(List<Candidate> candidates) {
        var vouching = attribute.rule().verifiedOnly();
        if (vouching.isEmpty()) {
            return candidates;
        }
        var kept = candidates.stream()
                .filter(candidate -> vouching.isMetBy(candidate.from().content()))
                .toList();
        return kept.isEmpty() ? candidates : kept;
    }

    private List<Candidate> preferred(List<Candidate> candidates) {
        var prefer = attribute.rule().prefer();
        if (prefer.isEmpty()) {
            return candidates;
        }
        long least = least(candidates, prefer);
        return candidates.stream()
                .filter(candidate -> candidate.preference(prefer) == least)
                .toList();
    }

    private static long least(List<Candidate> candidates, List<String> prefer) {
        return candidates.stream()
                .mapToLong(candidate -> candidate.preference(prefer))
                .min()
                .orElseThrow();
    }

    private Candidate best(List<Candidate> candidates) {
        Candidate best = null;
        for (var candidate : candidates) {
            best = best == null || isBetter(candidate, best) ? candidate : best;
        }
        return Objects.requireNonNull(best);
    }

    /** By the strategy, then by the later change; all else equal, the first in the stable order stays. */
    private boolean isBetter(Candidate one, Candidate best) {
        int byStrategy = Long.compare(merit(one.value()), merit(best.value()));
        return byStrategy == 0 ? one.from().changedAt().isAfter(best.from().changedAt()) : byStrategy > 0;
    }

    private long merit(@Nullable Object value) {
        if (attribute.strict()) {
            return Strictness.of(attribute, value);
        }
        return attribute.rule().then() == Strategy.MOST_COMPLETE ? Completeness.of(value) : 0;
    }
}
