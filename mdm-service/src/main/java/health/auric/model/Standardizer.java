package health.auric.model;

/** A named function that brings one raw value into its standard form, or says why it cannot. Pure and total. */
@FunctionalInterface
public interface Standardizer {
    Standardized standardize(String raw);
}
