package health.auric.demo;

import java.util.Set;

/** The habits of one kind of source system. */
enum Profile {
    LAWSON_LIKE(30, Casing.UPPER, 1.0, KeyForm.PLAIN, Set.of("email", "web", "uei", "gln", "udiDi", "udiAgency")),
    PEOPLESOFT_LIKE(40, Casing.MIXED, 1.0, KeyForm.ZERO_PADDED, Set.of("web", "uei", "udiDi", "udiAgency")),
    MEDITECH_LIKE(
            30,
            Casing.UPPER,
            1.0,
            KeyForm.MNEMONIC,
            Set.of("email", "web", "uei", "duns", "udiDi", "udiAgency", "unspsc")),
    SAP_LIKE(40, Casing.MIXED, 0.5, KeyForm.ZERO_PADDED, Set.of("web", "uei")),
    ORACLE_LIKE(360, Casing.MIXED, 0.4, KeyForm.PLAIN, Set.of()),
    CREDENTIALING(200, Casing.MIXED, 0.4, KeyForm.PREFIXED, Set.of()),
    EHR(50, Casing.UPPER, 0.8, KeyForm.PLAIN, Set.of("ssn", "birthDate", "caqhId")),
    CLINIC_SPREADSHEET(
            4_000, Casing.CARELESS, 1.0, KeyForm.PREFIXED, Set.of("uei", "gln", "udiDi", "udiAgency", "unspsc")),
    /** Only the held-out worlds know it. */
    MAINFRAME_LIKE(
            24,
            Casing.UPPER,
            1.2,
            KeyForm.MNEMONIC,
            Set.of("email", "web", "uei", "duns", "gln", "udiDi", "udiAgency"));

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
        return lacks.contains(dot < 0 ? path : path.substring(0, dot));
    }
}
