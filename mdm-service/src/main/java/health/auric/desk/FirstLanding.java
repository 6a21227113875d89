package health.auric.desk;

import health.auric.intake.Source;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A ready command that lands one record, for a hub that holds none. */
final class FirstLanding {

    private FirstLanding() {}

    static String command(Source source) {
        return """
                curl -X PUT %s/api/v1/sources/%s/supplier/4471 \\
                  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
                  -d '{"legalName": "Calder Ridge Orthopedics LLC", "roles": ["DISTRIBUTOR"],
                       "addresses": [{"use": "ORDER", "line1": "12 Mill Street", "city": "Dunmere",
                                      "state": "OH", "postal": "44101", "country": "US"}]}'""".formatted(address(), source.code());
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() == null
                ? "http://localhost:8080"
                : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
