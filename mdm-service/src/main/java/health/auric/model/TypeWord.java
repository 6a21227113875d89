package health.auric.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words a definition may use as a type, each with the options only this type has. */
enum TypeWord {
    TEXT("max", "standardize"),
    CODE("list", "standardize"),
    IDENTIFIER("scheme", "exclusive", "except"),
    NUMBER("min", "max", "whole"),
    DATE,
    PERIOD,
    QUANTITY("units"),
    MONEY("currency"),
    FLAG,
    GROUP("of", "key", "standardize"),
    REFERENCE("to"),
    SEALED("scheme", "of");

    static final Map<String, TypeWord> BY_WORD =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(TypeWord::word, type -> type));

    private final Set<String> keys;

    TypeWord(String... keys) {
        this.keys = Set.of(keys);
    }

    Set<String> keys() {
        return keys;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
