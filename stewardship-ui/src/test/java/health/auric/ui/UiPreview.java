package health.auric.ui;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * All pages on invented content, without hub or database, to look at while working on them. Run main and open the port
 * it names; {@code /preview?...} changes what the fakes show.
 */
class UiPreview {

    public static void main(String[] arguments) {
        var application = new SpringApplication(UiTestApplication.class, Fakes.class, Switches.class);
        application.setDefaultProperties(Map.of("spring.thymeleaf.cache", "false", "server.port", "0"));
        application.run(arguments);
    }

    @TestComponent
    @Controller
    static class Switches {

        private final FakeShell shell;
        private final FakeEntrance entrance;
        private final FakeHomeBoard home;

        Switches(FakeShell shell, FakeEntrance entrance, FakeHomeBoard home) {
            this.shell = shell;
            this.entrance = entrance;
            this.home = home;
        }

        @GetMapping("/preview")
        String look(
                @RequestParam(defaultValue = "/") String at,
                @RequestParam(defaultValue = "false") boolean empty,
                @RequestParam(defaultValue = "false") boolean setup,
                @RequestParam(defaultValue = "false") boolean out) {
            shell.reset();
            if (out) {
                shell.signOut();
            }
            home.empty = empty;
            entrance.empty = setup;
            return "redirect:" + at;
        }
    }
}
