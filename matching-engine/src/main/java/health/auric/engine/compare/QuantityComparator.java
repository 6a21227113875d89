package health.auric.engine.compare;

import health.auric.engine.text.Quantities;
import health.auric.engine.text.Quantity;
import java.util.List;
import java.util.Locale;

/** Quantities of the same dimension must agree: 14 french is not 16 french, while 5 cc is 5 ml. */
public final class QuantityComparator extends Graded<Quantities> {

    public static final int CONTRADICTION = 0;
    public static final int NOTHING_COMMON = 1;
    public static final int SOME_AGREE = 2;
    public static final int ALL_AGREE = 3;

    public QuantityComparator() {
        super(
                "a quantity contradicts",
                "no quantity of the same kind",
                "the quantities in common agree",
                "all quantities agree");
    }

    @Override
    public int compare(Quantities a, Quantities b) {
        return compare(a.values(), b.values());
    }

    private static int compare(List<Quantity> left, List<Quantity> right) {
        int unpairedLeft = unpaired(left, right);
        int unpairedRight = unpaired(right, left);
        if (unpairedLeft < 0 || unpairedRight < 0) {
            return CONTRADICTION;
        }
        if (unpairedLeft == left.size() && unpairedRight == right.size()) {
            return left.isEmpty() && right.isEmpty() ? ALL_AGREE : NOTHING_COMMON;
        }
        return unpairedLeft == 0 && unpairedRight == 0 ? ALL_AGREE : SOME_AGREE;
    }

    /** How many quantities of one side the other does not name; -1 when both name others of the same dimension. */
    private static int unpaired(List<Quantity> left, List<Quantity> right) {
        int unpaired = 0;
        for (int i = 0; i < left.size(); i++) {
            if (!isNamed(left.get(i), right)) {
                unpaired++;
                if (contradicts(left.get(i).dimension(), left, right)) {
                    return -1;
                }
            }
        }
        return unpaired;
    }

    /** A side that names fewer lengths leaves some out; one that names another length contradicts. */
    private static boolean contradicts(String dimension, List<Quantity> left, List<Quantity> right) {
        for (int i = 0; i < right.size(); i++) {
            if (right.get(i).dimension().equals(dimension) && !isNamed(right.get(i), left)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Quantity quantity, List<Quantity> others) {
        for (int i = 0; i < others.size(); i++) {
            if (quantity.agreesWith(others.get(i)) || isSameCount(quantity, others.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "100 ct" says the same as "100/bx". */
    private static boolean isSameCount(Quantity a, Quantity b) {
        boolean counts = a.dimension().equals("count") && b.dimension().startsWith("per ")
                || b.dimension().equals("count") && a.dimension().startsWith("per ");
        return counts && a.amount() == b.amount();
    }

    @Override
    String reason(Quantities a, Quantities b, int level) {
        return level == CONTRADICTION ? contradiction(a.values(), b.values()) : names().get(level);
    }

    private static String contradiction(List<Quantity> left, List<Quantity> right) {
        for (var one : left) {
            for (var other : right) {
                if (one.dimension().equals(other.dimension()) && !isNamed(one, right) && !isNamed(other, left)) {
                    return String.format(
                            Locale.ROOT,
                            "%s %s is not %s",
                            one.dimension(),
                            number(one.amount()),
                            number(other.amount()));
                }
            }
        }
        return "a quantity contradicts";
    }

    private static String number(double amount) {
        return amount == Math.rint(amount)
                ? String.format(Locale.ROOT, "%.0f", amount)
                : String.format(Locale.ROOT, "%.4g", amount);
    }
}
