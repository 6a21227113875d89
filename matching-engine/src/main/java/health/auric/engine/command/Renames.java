package health.auric.engine.command;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Other names for columns, as in {@code COMPANY=name,ZIP5=zip}. */
final class Renames {

    private Renames() {}

    static Map<String, String> of(Optional<String> given) {
        return given.stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0].strip(), Renames::newName, (first, second) -> second));
    }

    private static String newName(String[] pair) {
        if (pair.length < 2) {
            throw Refusal.of("--map wants old_name=new_name,…, not \"%s\"", pair[0]);
        }
        return pair[1].strip();
    }
}
