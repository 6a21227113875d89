package health.auric.golden;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.ShippedDomains;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a golden record is called by. */
class TitleTests {

    @ParameterizedTest
    @CsvSource({
        "SMITH, JOHN, Q, 'SMITH, JOHN Q'",
        "SMITH, JOHN, , 'SMITH, JOHN'",
        "SMITH, , , SMITH",
        ", JOHN, Q, 'JOHN, Q'",
    })
    void aProviderIsShownBySurnameAndGivenNames(
            @Nullable String family, @Nullable String given, @Nullable String middle, String title) {
        var name = new LinkedHashMap<String, Object>();
        name.put("use", "LEGAL");
        put(name, "middle", middle);
        put(name, "given", given);
        put(name, "family", family);

        assertThat(Title.of(ShippedDomains.named("provider"), Map.of("names", List.of(name))))
                .contains(title);
    }

    @Test
    void withoutANameAProviderIsShownByAnotherTextOrNone() {
        var provider = ShippedDomains.named("provider");

        assertThat(Title.of(provider, Map.of("names", List.of(), "email", "a@example.org")))
                .contains("a@example.org");
        assertThat(Title.of(provider, Map.of("names", List.of(Map.of("use", "LEGAL")))))
                .isEmpty();
        assertThat(Title.of(provider, Map.of("npi", "1234567893"))).isEmpty();
    }

    private static void put(Map<String, Object> map, String name, @Nullable String value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
