package health.auric.engine.evaluation;

import java.util.List;

/**
 * One thing a description says, such as the size, with its values; each value in the ways people write it.
 *
 * @param rule the rule that keeps items with different values apart
 */
record ItemTrait(String rule, List<List<String>> values) {

    static ItemTrait of(String rule, String... values) {
        return new ItemTrait(
                rule,
                List.of(values).stream()
                        .map(value -> List.of(value.split("\\|")))
                        .toList());
    }

    /** Amounts with a unit, as in "16FR|16 FR|16 French". */
    static ItemTrait amounts(String rule, String forms, Object... amounts) {
        return of(
                rule,
                List.of(amounts).stream()
                        .map(amount -> forms.replace("%", amount.toString()))
                        .toArray(String[]::new));
    }
}
