package health.auric.intake.web;

import health.auric.access.Actors;
import health.auric.access.Role;
import health.auric.access.account.Accounts;
import health.auric.intake.Source;
import health.auric.intake.SourceRegister;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A source system that sends one record at a time. */
record Sender(MockMvcTester http, String bearer) {

    static final String NORTHMERE = """
            {"legalName": "Northmere Surgical Supply", "roles": ["DISTRIBUTOR"],
             "addresses": [{"use": "ORDER", "line1": "2210 Quarry Ridge Rd", "city": "Dunmere", "state": "OH",
                            "postal": "44101", "country": "US"}]}""";

    /** One that may send as the source lawson-lkm of Lakemont. */
    static Sender of(ApplicationContext hub) {
        var lakemont = new FacilityCode("LKM");
        Actors.asSystem(() -> hub.getBean(SourceRegister.class)
                .register(
                        new Source(new SourceCode("lawson-lkm"), "Lawson, Lakemont", "erp", lakemont, 80, "LAW", 1),
                        lakemont));
        return new Sender(hub.getBean(MockMvcTester.class), Accounts.of(hub).bearer(Role.ONBOARDER));
    }

    Sender as(String other) {
        return new Sender(http, other);
    }

    MvcTestResult put(String path, String content, String... headers) {
        var request = http.method(HttpMethod.PUT)
                .uri(URI.create("/api/v1/sources" + path))
                .header("Authorization", bearer)
                .contentType(MediaType.APPLICATION_JSON)
                .content(content);
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    MvcTestResult delete(String path) {
        return http.delete()
                .uri(URI.create("/api/v1/sources" + path))
                .header("Authorization", bearer)
                .exchange();
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
