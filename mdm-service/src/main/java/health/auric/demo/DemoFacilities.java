package health.auric.demo;

import health.auric.model.FacilityRegister;
import health.auric.model.FacilityRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Registers the demo's hospitals; the acquired one does a few things its own way. */
@Component
class DemoFacilities {

    private static final ZoneId OHIO = ZoneId.of("America/New_York");

    private final FacilityRegister register;
    private final JsonMapper json;

    DemoFacilities(FacilityRegister register, JsonMapper json) {
        this.register = register;
        this.json = json;
    }

    void register(DemoFacility facility) {
        if (register.find(facility.code()).isPresent()) {
            return;
        }
        var registered = register.register(facility.code(), facility.name(), OHIO, facility.name() + ", Inc.");
        if (facility.acquired()) {
            register.changeRules(facility.code(), registered.version(), acquiredRules());
        }
    }

    private FacilityRules acquiredRules() {
        try (var file = DemoFacilities.class.getResourceAsStream("/demo/acquired-facility-rules.json")) {
            return json.readValue(file, FacilityRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
