package health.auric;

import health.auric.operate.Preflight;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The hub. */
@SpringBootApplication
@Modulithic(systemName = "Auric", sharedModules = "kernel")
public class AuricApplication {

    public static void main(String[] arguments) {
        var application = new SpringApplication(AuricApplication.class);
        application.addListeners(new Preflight());
        application.run(arguments);
    }
}
