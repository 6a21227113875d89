package health.auric;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void theStarHasNoArrowBack() {
        ApplicationModules.of(AuricApplication.class).verify();
    }
}
