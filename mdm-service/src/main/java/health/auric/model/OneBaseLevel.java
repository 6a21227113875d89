package health.auric.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Exactly one packaging level is the base the others are counted in. */
record OneBaseLevel(String on) implements RecordCheck {

    private static final String BASE = "BASE";

    @Override
    public List<Objection> apply(Map<String, Object> content) {
        var levels = Members.of(content, on);
        long bases = levels.stream().filter(OneBaseLevel::isBase).count();
        if (levels.isEmpty() || bases == 1) {
            return List.of();
        }
        return List.of(Objection.error(on, bases == 0 ? "No level is the base." : "More than one level is the base."));
    }

    private static boolean isBase(Members level) {
        var role = level.fields().get("role");
        return BASE.equals(role) || (role instanceof Collection<?> roles && roles.contains(BASE));
    }
}
