package health.auric.model;

import health.auric.kernel.DomainName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All domains this hub masters, as declared when it started. */
public final class DomainDefinitions {

    private final List<DomainDefinition> all;
    private final Map<DomainName, DomainDefinition> byName;
    private final CodeLists lists;

    DomainDefinitions(List<DomainDefinition> definitions, CodeLists lists) {
        this.all = definitions.stream()
                .sorted(Comparator.comparing(DomainDefinition::name))
                .toList();
        this.byName = all.stream().collect(Collectors.toUnmodifiableMap(DomainDefinition::name, Function.identity()));
        this.lists = lists;
    }

    /** The definitions in these files, text by file name; one named code-lists.yaml holds code lists. */
    public static DomainDefinitions of(Map<String, String> files, NamedFunctions functions) {
        return new CatalogReader(functions).read(files);
    }

    /** In order of their names. */
    public List<DomainDefinition> all() {
        return all;
    }

    public Optional<DomainDefinition> find(DomainName name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The code lists the definitions share. */
    public CodeLists codeLists() {
        return lists;
    }
}
