package health.auric.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A typed way to one single-valued attribute: made once from a definition, then safe to read content with. */
public final class AttributeKey<T> {

    static final Set<String> WORDS = Set.of("text", "code", "identifier");

    private final String name;
    private final Function<Object, T> reader;

    private AttributeKey(String name, Function<Object, T> reader) {
        this.name = name;
        this.reader = reader;
    }

    static <T> AttributeKey<T> of(
            DomainDefinition definition, String name, Set<String> types, Function<Object, T> reader) {
        var fits = definition
                .attribute(name)
                .filter(found -> !found.many() && types.contains(found.type().word()));
        if (fits.isEmpty()) {
            throw new IllegalArgumentException("The domain " + definition.name() + " has no single "
                    + String.join(" or ", new TreeSet<>(types)) + " called " + name + ".");
        }
        return new AttributeKey<>(name, reader);
    }

    /** The value in conformed content. */
    public Optional<T> in(Map<String, ?> content) {
        return Optional.<Object>ofNullable(content.get(name)).map(reader);
    }

    public String name() {
        return name;
    }
}
