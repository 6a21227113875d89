package health.auric.standardize;

import org.jspecify.annotations.Nullable;

/** A unit of measure by its X12 and UN/ECE Recommendation 20/21 codes; a UCUM code only where it is a measure. */
public record Unit(String x12, String rec21, @Nullable String ucum, String display) {}
