package health.auric.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads all definition files together, because they refer to each other, and reports on all of them together. */
final class CatalogReader {

    private static final String LISTS = "code-lists.yaml";

    private final NamedFunctions functions;

    CatalogReader(NamedFunctions functions) {
        this.functions = functions;
    }

    /** Of two files that claim the same name the later one is told off. */
    DomainDefinitions read(Map<String, String> texts) {
        var files = texts.entrySet().stream()
                .map(file -> YamlFile.parse(file.getKey(), file.getValue()))
                .toList();
        var lists = lists(files.stream().filter(CatalogReader::isList).toList());
        var domains = files.stream().filter(file -> !isList(file)).toList();
        var definitions = definitions(domains, new Known(names(domains), lists, functions));
        checkAll(files, domains);
        return new DomainDefinitions(definitions, lists);
    }

    private static void checkAll(List<YamlFile> files, List<YamlFile> domains) {
        checkTwice(domains, "domain", "The domain ");
        checkTwice(domains, "number", "The prefix ");
        var problems =
                files.stream().flatMap(file -> file.problems().found().stream()).toList();
        if (!problems.isEmpty()) {
            throw new BrokenDefinition(problems);
        }
    }

    private static boolean isList(YamlFile file) {
        return file.name().endsWith(LISTS);
    }

    private static CodeLists lists(List<YamlFile> files) {
        Map<String, CodeList> lists = new LinkedHashMap<>();
        files.forEach(file -> file.root().ifPresent(root -> new CodeListReader(file, lists).read(root)));
        return new CodeLists(lists);
    }

    private static List<DomainDefinition> definitions(List<YamlFile> files, Known known) {
        return files.stream()
                .flatMap(file -> file.root().map(root -> new DefinitionReader(file, known).read(root)).stream())
                .toList();
    }

    private static Set<String> names(List<YamlFile> files) {
        return files.stream()
                .flatMap(file -> file.root().stream())
                .flatMap(root -> root.peek("domain").stream())
                .map(Word::text)
                .collect(Collectors.toSet());
    }

    private static void checkTwice(List<YamlFile> files, String key, String what) {
        Map<String, String> taken = new HashMap<>();
        for (var file : files) {
            file.root().flatMap(root -> root.peek(key)).ifPresent(word -> claim(word, file, what, taken));
        }
    }

    private static void claim(Word word, YamlFile file, String what, Map<String, String> taken) {
        var before = taken.putIfAbsent(word.text(), file.name());
        if (before != null) {
            var sentence = what + YamlMap.shown(word.text()) + " is already taken by " + before + ".";
            file.problems().add(word.line(), sentence);
        }
    }
}
