package health.auric.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codes an attribute may hold, in declared order, each with its label and the other names sources use for it. */
public final class CodeList {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s_-]+");

    /** One entry of a list. */
    public record Code(String code, String label, List<String> also) {
        public Code {
            also = List.copyOf(also);
        }
    }

    private final String name;
    private final List<Code> codes;
    private final Map<String, String> exact;
    private final Map<String, String> folded = new LinkedHashMap<>();

    CodeList(String name, List<Code> codes) {
        this.name = name;
        this.codes = List.copyOf(codes);
        this.exact = codes.stream().collect(Collectors.toUnmodifiableMap(Code::code, Code::code, (first, _) -> first));
        codes.forEach(code -> folded.putIfAbsent(fold(code.code()), code.code()));
        codes.forEach(code -> folded.putIfAbsent(fold(code.label()), code.code()));
        codes.forEach(code -> code.also().forEach(alias -> folded.putIfAbsent(fold(alias), code.code())));
    }

    public String name() {
        return name;
    }

    public List<Code> codes() {
        return codes;
    }

    /** The codes themselves. */
    public Set<String> keys() {
        return exact.keySet();
    }

    /** The code for what a source wrote: a code, a label or another name; capitals, periods and dashes make no difference. */
    public Optional<String> find(String written) {
        var same = exact.get(written);
        return Optional.ofNullable(same == null ? folded.get(fold(written)) : same);
    }

    /** The label of a code, or the code itself if it has left the list. */
    public String labelOf(String code) {
        return codes.stream()
                .filter(entry -> entry.code().equals(code))
                .map(Code::label)
                .findFirst()
                .orElse(code);
    }

    static String fold(String written) {
        var plain = written.indexOf('.') < 0 ? written : written.replace(".", "");
        return SEPARATORS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    @Override
    public String toString() {
        return name;
    }
}
