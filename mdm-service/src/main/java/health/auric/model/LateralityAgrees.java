package health.auric.model;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An item declared left must not be described as right, nor the other way round. */
record LateralityAgrees(String on, String description) implements RecordCheck {

    private static final Pattern LEFT = Pattern.compile("\\b(LEFT|LFT|LT)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RIGHT = Pattern.compile("\\b(RIGHT|RGT|RT)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Objection> apply(Map<String, Object> content) {
        boolean agrees = !(content.get(description) instanceof String words)
                || agrees(
                        String.valueOf(content.get(on)),
                        LEFT.matcher(words).find(),
                        RIGHT.matcher(words).find());
        return agrees ? List.of() : List.of(Objection.doubt(on, "The description says another side."));
    }

    private static boolean agrees(String side, boolean left, boolean right) {
        return switch (side) {
            case "LEFT" -> left || !right;
            case "RIGHT" -> right || !left;
            case "NONE" -> left == right;
            default -> true;
        };
    }
}
