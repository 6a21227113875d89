package health.auric.intake;

import java.util.Map;

/** What to do about a finding, one sentence for each code. */
final class Advice {

    private static final String ELSE = "Correct the value at the source or here, or discard the change.";

    private static final Map<String, String> BY_CODE = Map.ofEntries(
            Map.entry("required", "Fill in the missing value; the source should send it from now on."),
            Map.entry("too-long", "Shorten the value; the rest may belong in another field."),
            Map.entry("too-many", "Send fewer values, or have the definition allow more."),
            Map.entry("type", "Send the value in the form the domain declares, such as a list or an object."),
            Map.entry("number", "Write a plain number without words or units."),
            Map.entry("range", "Check for a slipped decimal point or a wrong unit."),
            Map.entry("date", "Write the day as YYYY-MM-DD."),
            Map.entry("period", "See that the period ends after it begins."),
            Map.entry("quantity", "Give a number together with its unit."),
            Map.entry("unit", "Add the code to the unit table of the source, then release the change."),
            Map.entry("money", "Give an amount together with its currency."),
            Map.entry("currency", "Use the currency the domain declares for this amount."),
            Map.entry("reference", "Send the key of the record this one points to, as its source knows it."),
            Map.entry("no-key", "The operator must set the sealing key before such values can be kept."),
            Map.entry("sealed", "Send the value itself; the hub seals it."),
            Map.entry("code", "Use a code of the list, or have the list know this one."),
            Map.entry("identifier", "Compare the number with the original document; a digit is wrong or missing."),
            Map.entry("flag", "Answer yes or no, or leave it out when it is unknown."),
            Map.entry("text", "Write the value as it stands on the original document."),
            Map.entry("too-many-findings", "Correct what is listed and release again to see the rest."),
            Map.entry("state-matches-postal", "See which of the two is right: the state, or the postal code."),
            Map.entry("tin-type-agrees", "See whether the number is an EIN or an SSN and say so."),
            Map.entry("one-base-level", "Mark exactly one packaging level as the base."),
            Map.entry("packaging-chain", "See that each level contains a whole number of the one below it."),
            Map.entry("percentages-sum-to-100", "See that the shares add up to 100."),
            Map.entry("not-both", "Leave out one of the two."),
            Map.entry("required-with", "Fill in the value the other one needs."),
            Map.entry("contradiction", "Ask the source which of the two is right and have it sent as a newer change."),
            Map.entry(
                    "lane-failed",
                    "Release it once more; if it stops here again, tell the operator its correlation id."));

    private Advice() {}

    static String on(String code) {
        return BY_CODE.getOrDefault(code, ELSE);
    }
}
