package health.auric.desk;

import health.auric.access.Actor;
import health.auric.access.Actors;
import health.auric.access.Right;
import health.auric.access.account.Users;
import health.auric.kernel.Correlation;
import health.auric.model.DefinitionCatalog;
import health.auric.ui.Shell;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What stands around every page. */
@Component
class PageShell implements Shell {

    private final DefinitionCatalog catalog;
    private final Users users;
    private final String organization;
    private final String version;
    private final boolean demo;

    PageShell(
            DefinitionCatalog catalog,
            Users users,
            @Value("${auric.organization}") String organization,
            @Value("${auric.version}") String version,
            @Value("${auric.demo:false}") boolean demo) {
        this.catalog = catalog;
        this.users = users;
        this.organization = organization;
        this.version = version;
        this.demo = demo;
    }

    @Override
    public Frame frame() {
        var actor = Actors.find();
        return new Frame(
                organization,
                demo,
                version,
                actor.map(this::person).orElse(null),
                actor.map(this::links).orElse(List.of()));
    }

    @Override
    public Optional<String> correlationId() {
        return Optional.of(Correlation.current());
    }

    private Person person(Actor actor) {
        var name = users.own().displayName();
        return new Person(name, initials(name), actor.may(Right.ADMINISTER_ACCESS), actor.may(Right.READ_RECORDS));
    }

    private List<DomainLink> links(Actor actor) {
        if (!actor.may(Right.READ_DEFINITIONS)) {
            return List.of();
        }
        return catalog.all().stream()
                .map(definition -> new DomainLink(
                        definition.name().value(), definition.heading().many()))
                .toList();
    }

    static String initials(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
