package health.auric.model;

import org.jspecify.annotations.Nullable;

/** Brings what a source sent for one attribute into its standard form; null when no value is left. Never throws. */
@FunctionalInterface
interface Form {
    @Nullable
    Object conform(Object raw, Inspection inspection);
}
