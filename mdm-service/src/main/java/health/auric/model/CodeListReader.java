package health.auric.model;

import health.auric.model.CodeList.Code;
import health.auric.model.YamlMap.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads the code lists of one file. */
final class CodeListReader {

    private static final Pattern LIST = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern CODE = Pattern.compile("[!-~]{1,40}");

    private final Problems problems;
    private final Map<String, CodeList> lists;

    /** Adds what it reads to the lists there are, which no file may define anew. */
    CodeListReader(YamlFile file, Map<String, CodeList> lists) {
        this.problems = file.problems();
        this.lists = lists;
    }

    void read(YamlMap root) {
        for (var entry : root.entries()) {
            var name = entry.key();
            if (!LIST.matcher(name.text()).matches()) {
                problems.add(name.line(), "A code list is named in small letters, digits and dashes.");
            } else if (lists.containsKey(name.text())) {
                problems.add(name.line(), "There is already a code list " + name.text() + ".");
            } else {
                lists.put(name.text(), list(entry));
            }
        }
    }

    private CodeList list(Entry entry) {
        var what = "the code list " + entry.key().text();
        var map = YamlMap.of(what, entry.key(), entry.value(), problems);
        var codes = map.entries().stream().map(this::code).toList();
        claimAll(codes, map);
        if (codes.isEmpty()) {
            problems.add(entry.key().line(), "There are no codes in " + what + ".");
        }
        return new CodeList(entry.key().text(), codes);
    }

    /** Two codes that answer to one name would make the translation a matter of luck. */
    private void claimAll(List<Code> codes, YamlMap places) {
        Map<String, String> taken = new HashMap<>();
        for (var code : codes) {
            Stream.concat(Stream.of(code.code(), code.label()), code.also().stream())
                    .map(name -> taken.putIfAbsent(CodeList.fold(name), code.code()))
                    .filter(owner -> owner != null && !owner.equals(code.code()))
                    .forEach(owner -> shared(code.code(), owner, places.lineOf(code.code())));
        }
    }

    private void shared(String code, String owner, int line) {
        problems.add(
                line, "The code " + YamlMap.shown(code) + " shares a name with the code " + YamlMap.shown(owner) + ".");
    }

    private Code code(Entry entry) {
        var key = entry.key();
        if (!CODE.matcher(key.text()).matches()) {
            problems.add(key.line(), "A code has 1 to 40 printable characters and no blanks.");
        }
        if (entry.value() instanceof MappingNode node) {
            var map = YamlMap.of("the code " + YamlMap.shown(key.text()), key, node, problems)
                    .only(Set.of("label", "also"));
            var also = map.words("also").stream().map(Word::text).toList();
            return new Code(key.text(), map.required("label").text(), also);
        }
        var label = YamlValues.word(key.text(), entry.value(), problems);
        return new Code(key.text(), label.map(Word::text).orElse(""), List.of());
    }
}
