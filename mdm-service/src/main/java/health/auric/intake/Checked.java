package health.auric.intake;

import health.auric.model.Conformed;
import java.util.Map;

/** An arrival, its content as it may be kept, and what the definition made of it. */
record Checked(Arrival arrival, Map<String, Object> asSent, Conformed conformed) {

    boolean lands() {
        return conformed.valid();
    }
}
