package health.auric.golden;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.AttributeType.Group;
import health.auric.model.DomainDefinition;
import health.auric.model.ShippedDomains;
import health.auric.model.Surviving;
import health.auric.model.SurvivorshipRule.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every golden record, tried on random source records of every shipped domain. */
class SurvivorshipPropertiesTests {

    private static final int RUNS = 600;
    private static final LocalDate TODAY = RandomContributions.TODAY;

    private interface Law {
        void hold(DomainDefinition definition, RandomContributions random, List<Contribution> sources);
    }

    private static void always(String domain, Law law) {
        var definition = ShippedDomains.named(domain);
        for (int seed = 0; seed < RUNS; seed++) {
            var random = new RandomContributions(definition, seed);
            law.hold(definition, random, random.some());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplier", "item", "location", "provider", "cost-center"})
    void theOrderInWhichSourcesAndSetValuesComeMakesNoDifference(String domain) {
        always(domain, (definition, random, sources) -> {
            var set = random.overrides();
            var composed = Survivorship.compose(definition, sources, set, TODAY);
            var shuffled = new ArrayList<>(sources);
            var reset = new ArrayList<>(set);
            Collections.shuffle(shuffled, random.random());
            Collections.shuffle(reset, random.random());

            var again = Survivorship.compose(definition, shuffled, reset, TODAY);
            assertThat(again).isEqualTo(composed);
            assertThat(again.content().toString()).isEqualTo(composed.content().toString());
            assertThat(again.lineage().toString()).isEqualTo(composed.lineage().toString());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplier", "item", "location", "provider", "cost-center"})
    void aSourceRecordThatComesTwiceCountsOnce(String domain) {
        always(domain, (definition, random, sources) -> {
            var twice = new ArrayList<>(sources);
            twice.add(random.any(sources));
            twice.addFirst(random.any(sources));

            assertThat(composed(definition, twice)).isEqualTo(composed(definition, sources));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplier", "item", "location", "provider", "cost-center"})
    void whatIsComposedComposesToItself(String domain) {
        always(domain, (definition, random, sources) -> {
            var content = composed(definition, sources).content();
            var any = random.any(sources);

            assertThat(composed(definition, List.of(with(any, content))).content())
                    .isEqualTo(content);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplier", "item", "location", "provider", "cost-center"})
    void nothingIsInventedAndNothingAnybodyHasIsMissing(String domain) {
        always(domain, (definition, _, sources) -> {
            var content = composed(definition, sources).content();

            for (var attribute : definition.attributes()) {
                boolean known =
                        sources.stream().anyMatch(source -> source.content().containsKey(attribute.name()));
                assertThat(content.containsKey(attribute.name()))
                        .as(attribute.name())
                        .isEqualTo(known && !attribute.local());
            }
            assertThat(content.keySet())
                    .containsExactlyElementsOf(definition.attributes().stream()
                            .map(attribute -> attribute.name())
                            .filter(content::containsKey)
                            .toList());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplier", "item", "location", "provider", "cost-center"})
    void lineageNamesForEveryAttributeOnlyThoseWhoHaveIt(String domain) {
        always(domain, (definition, random, sources) -> {
            var composed = Survivorship.compose(definition, sources, random.overrides(), TODAY);
            Set<String> named = new HashSet<>();
            for (var line : composed.lineage()) {
                line.rules().values().forEach(named::addAll);
                if (line instanceof Lineage.FromSource from) {
                    var source = byId(sources, from.record());
                    line.rules().values().forEach(names -> {
                        assertThat(names).doesNotHaveDuplicates();
                        assertThat(source.content()).containsKeys(names.toArray(String[]::new));
                    });
                }
            }
            assertThat(named).containsAll(composed.content().keySet());
            assertThat(named)
                    .doesNotContainAnyElementsOf(
                            definition.localOf(all(definition)).keySet());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplier", "item", "location", "provider"})
    void aUnionLosesNothing(String domain) {
        always(domain, (definition, _, sources) -> {
            var content = composed(definition, sources).content();
            var unions = definition.surviving().stream()
                    .filter(each -> each.rule().then() == Strategy.UNION)
                    .toList();

            assertThat(unions).isNotEmpty();
            unions.forEach(each -> assertThat(marks(each, content.get(each.name())))
                    .as(each.name())
                    .containsExactlyInAnyOrderElementsOf(offered(each, sources)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplier", "item", "location", "provider"})
    void aUnionDoesNotDependOnWhoSpokeLast(String domain) {
        always(domain, (definition, random, sources) -> {
            var later = sources.stream()
                    .map(source -> random.random().nextBoolean() ? source : touched(source))
                    .toList();
            var before = composed(definition, sources).content();
            var after = composed(definition, later).content();

            definition.surviving().stream()
                    .filter(each -> each.rule().then() == Strategy.UNION && each.apart() == null)
                    .forEach(each -> assertThat(after.get(each.name())).isEqualTo(before.get(each.name())));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplier", "item", "provider"})
    void theStrictestIsNeverLost(String domain) {
        always(domain, (definition, _, sources) -> {
            var content = composed(definition, sources).content();

            for (var each : definition.surviving()) {
                if (each.strict() && each.rule().prefer().isEmpty()) {
                    var offers = sources.stream()
                            .map(source -> source.content().get(each.name()))
                            .filter(value -> value != null)
                            .toList();
                    assertThat(marks(each, content.get(each.name())))
                            .as(each.name())
                            .containsAll(each.attribute().many() ? offered(each, sources) : Set.of());
                    strictest(each, content.get(each.name()), offers);
                }
            }
        });
    }

    /** No source has anything stricter, per key where there is one. */
    private static void strictest(Surviving each, @Nullable Object chosen, List<Object> offers) {
        for (var offer : offers) {
            for (var member : members(offer)) {
                var rivals = members(chosen).stream()
                        .filter(kept -> mark(each, kept).equals(mark(each, member))
                                || !each.attribute().many())
                        .mapToLong(kept -> Strictness.of(each, kept))
                        .max();
                assertThat(rivals.orElseThrow()).as(each.name()).isGreaterThanOrEqualTo(Strictness.of(each, member));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplier", "location", "provider", "cost-center"})
    void untilItIsDueARecordStaysAsItIs(String domain) {
        always(domain, (definition, random, sources) -> {
            var set = random.overrides();
            var composed = Survivorship.compose(definition, sources, set, TODAY);
            var due = composed.due();
            int days = due == null ? 60 : (int) (due.toEpochDay() - TODAY.toEpochDay());

            assertThat(days).isPositive();
            var day = TODAY.plusDays(random.random().nextInt(days));
            assertThat(Survivorship.compose(definition, sources, set, day).content())
                    .as("%s until %s", day, due)
                    .isEqualTo(composed.content());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplier", "item", "location", "provider", "cost-center"})
    void whatAPersonSetIsWhatIsGolden(String domain) {
        always(domain, (definition, random, sources) -> {
            var set = random.overrides().stream()
                    .filter(each -> each.until() == null || !each.until().isBefore(TODAY))
                    .limit(1)
                    .toList();
            var content = Survivorship.compose(definition, sources, set, TODAY).content();

            set.forEach(each -> {
                boolean local =
                        definition.attribute(each.attribute()).orElseThrow().local();
                assertThat(content.get(each.attribute())).isEqualTo(local ? null : each.value());
            });
        });
    }

    private static Set<Object> offered(Surviving each, List<Contribution> sources) {
        Set<Object> marks = new HashSet<>();
        for (var source : sources) {
            var value = source.content().get(each.name());
            if (value != null) {
                marks.addAll(marks(
                        each, Origins.complete(each, value, source.source().value())));
            }
        }
        return marks;
    }

    private static Set<Object> marks(Surviving each, @Nullable Object value) {
        Set<Object> marks = new HashSet<>();
        members(value).forEach(member -> marks.add(mark(each, member)));
        return marks;
    }

    /** The key of a member, or all of it if it has none. */
    private static Object mark(Surviving each, Object member) {
        return each.attribute().type() instanceof Group group
                        && group.key() != null
                        && member instanceof Map<?, ?> map
                        && map.get(group.key()) != null
                ? map.get(group.key())
                : member;
    }

    private static List<?> members(@Nullable Object value) {
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }

    private static Composed composed(DomainDefinition definition, List<Contribution> sources) {
        return Survivorship.compose(definition, sources, List.of(), TODAY);
    }

    private static Map<String, Object> all(DomainDefinition definition) {
        Map<String, Object> all = new HashMap<>();
        definition.attributes().forEach(attribute -> all.put(attribute.name(), "x"));
        return all;
    }

    private static Contribution byId(List<Contribution> sources, String id) {
        return sources.stream()
                .filter(source -> source.record().equals(UUID.fromString(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Contribution with(Contribution source, Map<String, Object> content) {
        return new Contribution(
                source.record(),
                source.source(),
                source.kind(),
                source.trust(),
                source.key(),
                source.changedAt(),
                content);
    }

    private static Contribution touched(Contribution source) {
        return new Contribution(
                source.record(),
                source.source(),
                source.kind(),
                source.trust(),
                source.key(),
                source.changedAt().plusSeconds(9),
                source.content());
    }
}
