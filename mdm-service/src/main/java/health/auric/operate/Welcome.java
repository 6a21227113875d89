package health.auric.operate;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the hub where it is, who can sign in and how to stop it. */
@Component
class Welcome {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    private final Environment environment;
    private final DatabaseSettings database;
    private final ObjectProvider<Greeting> greetings;

    Welcome(Environment environment, DatabaseSettings database, ObjectProvider<Greeting> greetings) {
        this.environment = environment;
        this.database = database;
        this.greetings = greetings;
    }

    @EventListener
    void greet(ApplicationReadyEvent ready) {
        var text = new StringBuilder("Auric ")
                .append(environment.getProperty("auric.version"))
                .append(" is ready");
        if (ready.getTimeTaken() != null) {
            text.append(" in ").append(ready.getTimeTaken().toSeconds()).append(" s");
        }
        line(text, "Open", address());
        line(text, "Database", database.toString());
        greetings
                .orderedStream()
                .map(Greeting::lines)
                .flatMap(List::stream)
                .forEach(each -> line(text, "Sign in", each));
        line(
                text,
                "Stop",
                "Ctrl+C, or SIGTERM to process " + ProcessHandle.current().pid());
        log.info("{}", text);
    }

    private String address() {
        var scheme = environment.containsProperty("server.ssl.bundle") ? "https" : "http";
        return scheme + "://localhost:" + environment.getProperty("local.server.port");
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append("\n  ")
                .append(label)
                .append(" ".repeat(10 - label.length()))
                .append(value);
    }
}
