package health.auric.engine.compare;

import health.auric.engine.text.StreetAddress;

/** Whole addresses in one comparison, because their parts agree or differ together. */
public final class AddressComparator extends Graded<StreetAddress> {

    public static final int ELSEWHERE = 0;
    public static final int OTHER_STREET = 1;
    public static final int OTHER_NUMBER = 2;
    public static final int PLACE_ONLY = 3;
    public static final int STREET_ONLY = 4;
    public static final int NEAR = 5;
    public static final int OTHER_UNIT = 6;
    public static final int SAME_BUILDING = 7;
    public static final int SAME = 8;

    public AddressComparator() {
        super(
                "another place",
                "the same place, another street",
                "the same street, another number",
                "the same place, no street to compare",
                "the same street, one number not known",
                "nearly the same street address",
                "the same building, another unit",
                "the same building",
                "the same address");
    }

    @Override
    public int compare(StreetAddress a, StreetAddress b) {
        int place = Places.level(a, b);
        int street = Streets.level(a, b);
        return switch (street) {
            case Streets.UNKNOWN -> place >= Places.FITS ? PLACE_ONLY : ELSEWHERE;
            case Streets.DIFFERENT -> place >= Places.SAME ? OTHER_STREET : ELSEWHERE;
            case Streets.SAME_BOX -> place == Places.OTHER ? ELSEWHERE : place == Places.NEAR ? NEAR : SAME;
            default -> onStreet(a, b, street, place);
        };
    }

    private static int onStreet(StreetAddress a, StreetAddress b, int street, int place) {
        if (place == Places.OTHER) {
            return ELSEWHERE;
        }
        int number = HouseNumbers.level(a.number(), b.number());
        if (number == HouseNumbers.DIFFERENT) {
            return OTHER_NUMBER;
        }
        if (number == HouseNumbers.UNKNOWN) {
            return a.number().equals(b.number()) && street == Streets.SAME ? inBuilding(a, b) : STREET_ONLY;
        }
        if (number == HouseNumbers.NEAR || street == Streets.SIMILAR) {
            return NEAR;
        }
        return inBuilding(a, b);
    }

    private static int inBuilding(StreetAddress a, StreetAddress b) {
        if (!a.unit().isEmpty() && !b.unit().isEmpty()) {
            return a.unitNumber().equals(b.unitNumber()) ? SAME : OTHER_UNIT;
        }
        boolean same =
                a.unit().equals(b.unit()) && Streets.sameEnds(a, b) && a.rest().equals(b.rest());
        return same ? SAME : SAME_BUILDING;
    }
}
