package health.auric.golden.read;

import health.auric.access.Actors;
import health.auric.golden.GoldenNumber;
import health.auric.kernel.DomainName;
import health.auric.kernel.Refusal;
import health.auric.model.DomainDefinition;
import health.auric.model.DomainDefinitions;
import health.auric.model.Mask;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The one golden record a request is about, its definition and who asks. */
record Subject(DomainDefinition definition, Sight sight, Head head) {

    String number() {
        return new GoldenNumber(definition.heading().number(), head.number()).toString();
    }

    GoldenName name() {
        return new GoldenName(head.id(), number(), head.title(), head.status());
    }

    Mask mask() {
        return new Mask(sight.actor(), sight.domain(), head.facilities());
    }

    /** What a source says is for those who may see it at the facility of that source. */
    Mask mask(LinkedSource source) {
        return new Mask(sight.actor(), sight.domain(), List.of(source.facility()));
    }

    /** Finds it, or says like for one that does not exist that it is not there for this reader. */
    @Component
    static class Finder {

        private final DomainDefinitions definitions;
        private final Heads heads;

        Finder(DomainDefinitions definitions, Heads heads) {
            this.definitions = definitions;
            this.heads = heads;
        }

        Subject find(DomainName domain, String text) {
            var definition = definition(domain);
            return find(domain, GoldenKey.of(definition, text));
        }

        Subject find(DomainName domain, UUID id) {
            return find(domain, new GoldenKey(id, null));
        }

        DomainDefinition definition(DomainName domain) {
            return definitions.find(domain).orElseThrow(() -> Refusal.notFound("domain"));
        }

        private Subject find(DomainName domain, GoldenKey key) {
            var sight = Sight.of(Actors.current(), domain);
            return heads.find(sight, key)
                    .map(head -> new Subject(definition(domain), sight, head))
                    .orElseThrow(() -> Refusal.notFound("golden record"));
        }
    }
}
