package health.auric;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The hub. */
@SpringBootApplication
@Modulithic(systemName = "Auric", sharedModules = "kernel")
public class AuricApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(AuricApplication.class, arguments);
    }
}
