package health.auric.engine.compare;

import health.auric.engine.text.StreetAddress;
import java.util.List;

/** How far city, region and postal code agree. */
final class Places {

    static final int OTHER = 0;
    static final int NEAR = 1;
    static final int FITS = 2;
    static final int SAME = 3;

    private static final PostalCodeComparator POSTAL = new PostalCodeComparator();

    private Places() {}

    static int level(StreetAddress a, StreetAddress b) {
        if (!a.region().isEmpty() && !b.region().isEmpty() && !a.region().equals(b.region())) {
            return samePostalCode(a, b) ? NEAR : OTHER;
        }
        int city = city(a.city(), b.city());
        return a.postalCode().isAbsent() || b.postalCode().isAbsent() ? city : withPostalCode(a, b, city);
    }

    private static int withPostalCode(StreetAddress a, StreetAddress b, int city) {
        int postal = POSTAL.compare(a.postalCode(), b.postalCode());
        if (postal == PostalCodeComparator.SAME) {
            return SAME;
        }
        return postal > PostalCodeComparator.DIFFERENT ? Math.max(NEAR, city) : city == SAME ? NEAR : OTHER;
    }

    private static boolean samePostalCode(StreetAddress a, StreetAddress b) {
        return !a.postalCode().isAbsent()
                && a.postalCode().code().equals(b.postalCode().code());
    }

    /** A name that holds the other is the same town: "new york" and "new york city". */
    private static int city(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return FITS;
        }
        if (a.equals(b) || a.containsAll(b) || b.containsAll(a)) {
            return SAME;
        }
        return Streets.likeWords(a, b) ? SAME : OTHER;
    }
}
