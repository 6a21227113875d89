package health.auric.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of a group in conformed content, one or many, each with its path. */
record Members(String path, Map<?, ?> fields) {

    static List<Members> of(Map<String, Object> content, String attribute) {
        List<Members> members = new ArrayList<>();
        var value = content.get(attribute);
        if (value instanceof Map<?, ?> one) {
            members.add(new Members(attribute, one));
        } else if (value instanceof List<?> many) {
            for (int i = 0; i < many.size(); i++) {
                if (many.get(i) instanceof Map<?, ?> one) {
                    members.add(new Members(attribute + "[" + i + "]", one));
                }
            }
        }
        return members;
    }

    Optional<String> text(String field) {
        return fields.get(field) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    String pathOf(String field) {
        return path + "." + field;
    }
}
