package health.auric.model;

import java.util.Map;

/** Knows pairs of records that are never linked automatically. Both sides count the same; no value objects to nothing. */
@FunctionalInterface
interface Veto {
    boolean objects(Map<String, ?> one, Map<String, ?> other);
}
