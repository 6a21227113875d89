package health.auric.demo;

import java.util.Set;

/** The habits of one kind of source system. */
enum Profile {
    LAWSON_LIKE(30, Casing.UPPER, 1.0, KeyForm.PLAIN, Set.of("web", "gln", "udiDi", "packaging.0.gtin")),
    PEOPLESOFT_LIKE(40, Casing.MIXED, 1.0, KeyForm.ZERO_PADDED, Set.of("web", "gln")),
    MEDITECH_LIKE(30, Casing.UPPER, 1.0, KeyForm.MNEMONIC, Old.FIELDS),
    SAP_LIKE(40, Casing.MIXED, 0.5, KeyForm.ZERO_PADDED, Set.of("web", "duns", "udiDi", "packaging.0.gtin")),
    ORACLE_LIKE(360, Casing.MIXED, 0.4, KeyForm.PLAIN, Set.of("gln")),
    CREDENTIALING(200, Casing.MIXED, 0.4, KeyForm.PREFIXED, Set.of()),
    EHR(50, Casing.UPPER, 0.8, KeyForm.PLAIN, Set.of("birthDate", "gln", "licenses", "deaRegistrations")),
    CLINIC_SPREADSHEET(4_000, Casing.CARELESS, 1.0, KeyForm.PREFIXED, Set.of("gln", "udiDi", "unspsc")),
    /** Only the held-out worlds know it. */
    MAINFRAME_LIKE(24, Casing.UPPER, 1.2, KeyForm.MNEMONIC, Old.FIELDS);

    /** What systems older than the numbers have no field for. */
    private static final class Old {
        static final Set<String> FIELDS =
                Set.of("web", "duns", "udiDi", "unspsc", "npi", "deaRegistrations", "birthDate");
    }

    enum Casing {
        UPPER,
        MIXED,
        CARELESS
    }

    enum KeyForm {
        PLAIN,
        ZERO_PADDED,
        PREFIXED,
        MNEMONIC
    }

    private final int limit;
    private final Casing casing;
    private final double carelessness;
    private final KeyForm keyForm;
    private final Set<String> lacks;

    Profile(int limit, Casing casing, double carelessness, KeyForm keyForm, Set<String> lacks) {
        this.limit = limit;
        this.casing = casing;
        this.carelessness = carelessness;
        this.keyForm = keyForm;
        this.lacks = lacks;
    }

    int limit() {
        return limit;
    }

    Casing casing() {
        return casing;
    }

    /** 1 for an acquired legacy system: the shares of the operator table hold as they stand. */
    double carelessness() {
        return carelessness;
    }

    KeyForm keyForm() {
        return keyForm;
    }

    boolean lacks(String path) {
        int dot = path.indexOf('.');
        return lacks.contains(path) || dot > 0 && lacks.contains(path.substring(0, dot));
    }
}
