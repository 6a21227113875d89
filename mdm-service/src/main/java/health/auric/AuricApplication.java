package health.auric;

import health.auric.audit.VerifyAudit;
import health.auric.demo.Generate;
import health.auric.migrations.Migrations;
import health.auric.operate.Preflight;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.modulith.Modulithic;

/** The hub; with {@code generate}, {@code migrate} or {@code verify-audit} as first argument only that. */
// Accounts are the hub's own; without this Boot would invent a user and print a password.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@Modulithic(systemName = "Auric", sharedModules = "kernel")
public class AuricApplication {

    public static void main(String[] arguments) {
        var command = arguments.length == 0 ? "start" : arguments[0];
        switch (command) {
            case "generate" -> System.exit(Generate.run(rest(arguments), System.out));
            case "verify-audit" -> System.exit(VerifyAudit.run(System.out));
            case "migrate" -> Migrations.main(rest(arguments));
            default -> start(arguments);
        }
    }

    private static void start(String[] arguments) {
        var application = new SpringApplication(AuricApplication.class);
        application.addListeners(new Preflight());
        application.run(arguments);
    }

    private static String[] rest(String[] arguments) {
        return Arrays.copyOfRange(arguments, 1, arguments.length);
    }
}
