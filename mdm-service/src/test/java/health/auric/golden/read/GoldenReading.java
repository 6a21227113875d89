package health.auric.golden.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.Acting;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Golden records of two sources, and ways to read them. */
abstract class GoldenReading {

    static final DomainName SUPPLIER = new DomainName("supplier");
    static final DomainName ITEM = new DomainName("item");
    static final FacilityCode LKM = new FacilityCode("LKM");
    static final FacilityCode STB = new FacilityCode("STB");

    @Autowired
    GoldenRecords records;

    @Autowired
    JdbcClient database;

    Past past;

    @BeforeEach
    void twoSources() {
        past = new Past(database).clear().source("lawson-lkm", "LKM").source("sap-stb", "STB");
    }

    GoldenView system(String id, When when) {
        return Actors.asSystem(() -> records.find(SUPPLIER, id, when));
    }

    GoldenView steward(UUID id, Grant... grants) {
        return Acting.as(() -> records.find(SUPPLIER, id.toString(), When.NOW), grants);
    }

    void hidden(UUID id, Grant... grants) {
        assertThatThrownBy(() -> steward(id, grants))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> reference(UUID item, When when) {
        var view = Actors.asSystem(() -> records.find(ITEM, item.toString(), when));
        return (Map<String, Object>) requireNonNull(view.content().get("manufacturer"));
    }

    GoldenView on(UUID id, String day) {
        return system(id.toString(), new When(null, LocalDate.parse(day)));
    }

    List<String> cities(UUID id, String day) {
        return cities(on(id, day));
    }

    static List<String> cities(GoldenView view) {
        return ((List<?>) requireNonNull(view.content().get("addresses")))
                .stream()
                        .map(address -> String.valueOf(((Map<?, ?>) address).get("city")))
                        .toList();
    }
}
