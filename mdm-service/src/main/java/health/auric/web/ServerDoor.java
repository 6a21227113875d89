package health.auric.web;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What the server itself does with an address: slashes in keys stay as they are, and what it refuses is a problem too. */
@Configuration(proxyBeanMethods = false)
class ServerDoor {

    // Passed through, not decoded: a slash inside a key must not look like one between parts of the address. The
    // firewall refuses it everywhere else.
    private static final String AS_SENT = EncodedSolidusHandling.PASS_THROUGH.getValue();

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> addresses(JsonMapper json) {
        return server -> {
            server.addConnectorCustomizers(connector -> {
                connector.setEncodedSolidusHandling(AS_SENT);
                connector.setEncodedReverseSolidusHandling(AS_SENT);
            });
            // The last one reports first.
            server.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ProblemReport(json)));
        };
    }
}
