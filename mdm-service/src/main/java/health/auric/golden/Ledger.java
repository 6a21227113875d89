package health.auric.golden;

import health.auric.golden.Lineage.FromPerson;
import health.auric.golden.Lineage.FromSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects who gave which attribute by which rule while a record is composed. */
final class Ledger {

    private record Person(String at, String by, String reason) {}

    private static final String OVERRIDE = "override";
    private static final Comparator<Person> ORDER =
            Comparator.comparing(Person::at).thenComparing(Person::by).thenComparing(Person::reason);

    private final List<Contribution> sources;
    private final List<Map<String, List<String>>> given = new ArrayList<>();
    private final Map<Person, List<String>> set = new TreeMap<>(ORDER);

    Ledger(List<Contribution> sources) {
        this.sources = sources;
        sources.forEach(_ -> given.add(new LinkedHashMap<>()));
    }

    void give(int place, String rule, String attribute) {
        var names = given.get(place).computeIfAbsent(rule, _ -> new ArrayList<>());
        if (names.isEmpty() || !names.getLast().equals(attribute)) {
            names.add(attribute);
        }
    }

    void set(SetValue value) {
        set.computeIfAbsent(new Person(value.at().toString(), value.by(), value.reason()), _ -> new ArrayList<>())
                .add(value.attribute());
    }

    List<Lineage> lineage() {
        List<Lineage> all = new ArrayList<>();
        for (int place = 0; place < sources.size(); place++) {
            if (!given.get(place).isEmpty()) {
                all.add(line(sources.get(place), given.get(place)));
            }
        }
        set.forEach((person, names) ->
                all.add(new FromPerson(person.by(), person.at(), person.reason(), Map.of(OVERRIDE, names))));
        return all;
    }

    private static Lineage line(Contribution from, Map<String, List<String>> rules) {
        return new FromSource(
                from.record().toString(),
                from.source().value(),
                from.key(),
                from.changedAt().toString(),
                rules);
    }
}
