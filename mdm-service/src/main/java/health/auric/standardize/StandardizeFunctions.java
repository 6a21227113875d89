package health.auric.standardize;

import static java.util.Map.entry;

import health.auric.model.GroupStandardizer;
import health.auric.model.NamedFunctions;
import health.auric.model.Standardized;
import health.auric.model.Standardizer;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registry: every function of this package under the name a definition calls it by. */
@Configuration(proxyBeanMethods = false)
public class StandardizeFunctions {

    private static final Map<String, Standardizer> STANDARDIZERS = Map.ofEntries(
            entry("text", Cleaned.then(Standardized::accepted)),
            entry("upper", Cleaned.then(Texts::upper)),
            entry("organization-name", Cleaned.then(Names::organization)),
            entry("location-name", Cleaned.then(Names::plain)),
            entry("item-description", Cleaned.then(Names::plain)),
            entry("person-name-part", Cleaned.then(Names::personPart)),
            entry("catalog-number", Cleaned.then(CatalogNumber::of)),
            entry("e164", Cleaned.then(Phones::e164)),
            entry("email", Cleaned.then(WebAddresses::email)),
            entry("web-domain", Cleaned.then(WebAddresses::domain)),
            entry("us-postal", Cleaned.then(PostalCode::us)),
            entry("us-state", Cleaned.then(Regions::state)),
            entry("country", Regions::country),
            entry("naics", Cleaned.then(IndustryCode::naics)),
            entry("credential", Cleaned.then(Credentials::standardize)));

    private static final Map<String, GroupStandardizer> GROUP_STANDARDIZERS =
            Map.of("us-address", new Settled(new UsAddress()), "person-name", new Settled(new PersonName()));

    /** The same functions without Spring. */
    public static NamedFunctions all() {
        return new NamedFunctions(Schemes.BY_NAME, STANDARDIZERS, GROUP_STANDARDIZERS);
    }

    @Bean
    NamedFunctions namedFunctions() {
        return all();
    }
}
