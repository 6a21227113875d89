package health.auric.intake;

import health.auric.model.Conformed;

/** An arrival and what the definition made of it. */
record Checked(Arrival arrival, Conformed conformed) {

    boolean lands() {
        return conformed.valid();
    }
}
