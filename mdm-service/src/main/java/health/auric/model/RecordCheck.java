package health.auric.model;

import java.util.List;
import java.util.Map;

/** A rule about a record as a whole: what is wrong with content in standard form, nothing if all is well. */
@FunctionalInterface
interface RecordCheck {
    List<Objection> apply(Map<String, Object> content);
}
