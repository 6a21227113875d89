package health.auric.model;

import health.auric.kernel.DomainName;
import health.auric.model.FacilityRule.Approval;
import health.auric.model.FacilityRule.CodeForm;
import health.auric.model.FacilityRule.Preference;
import health.auric.model.FacilityRule.Required;
import health.auric.model.FacilityRule.Truncation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one facility does differently, as data. Each parameter has one method with the question it exists for. */
public record FacilityRules(
        @Nullable List<Required> required,
        @Nullable List<CodeForm> codes,
        @Nullable Map<String, String> defaults,
        @Nullable List<Truncation> truncations,
        @Nullable List<Approval> approvals,
        @Nullable List<Preference> preferences,
        @Nullable Map<String, List<String>> targets,
        @Nullable FacilityCalendar calendar,
        @Nullable Map<String, List<String>> localOnly) {

    /** A facility that does everything as the domains say. */
    public static final FacilityRules NONE = new FacilityRules(null, null, null, null, null, null, null, null, null);

    /** What a facility can have a default for. */
    public static final Set<String> DEFAULTS = Set.of("costCenter", "legalEntity", "buyer");

    public FacilityRules {
        required = Given.list(required);
        codes = Given.list(codes);
        defaults = defaults == null ? Map.of() : Map.copyOf(defaults);
        truncations = Given.list(truncations);
        approvals = Given.list(approvals);
        preferences = Given.list(preferences);
        targets = Given.lists(targets);
        calendar = calendar == null ? FacilityCalendar.OPEN : calendar;
        localOnly = Given.lists(localOnly);
    }

    /** Which attributes must a record of the domain have here in this state, besides those the domain requires? */
    public Set<String> requiredAttributes(DomainName domain, String state) {
        return Given.list(required).stream()
                .filter(rule -> domain.value().equals(rule.domain()))
                .filter(rule -> Given.text(rule.state()).isEmpty() || state.equals(rule.state()))
                .flatMap(rule -> Given.list(rule.attributes()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** May this be a local code of the domain here? */
    public boolean accepts(DomainName domain, String code) {
        return Given.list(codes).stream()
                .filter(form -> domain.value().equals(form.domain()))
                .allMatch(form -> code.length() <= form.maxLength()
                        && (Given.text(form.pattern()).isEmpty()
                                || new CodePattern(Given.text(form.pattern())).matches(code)));
    }

    /** What stands for a cost center, legal entity or buyer nobody gave? */
    public Optional<String> defaultFor(String name) {
        return defaults == null ? Optional.empty() : Optional.ofNullable(defaults.get(name));
    }

    /** How many characters of the attribute does the target take? */
    public OptionalInt limit(String target, DomainName domain, String attribute) {
        return Given.list(truncations).stream()
                .filter(rule -> target.equals(rule.target())
                        && domain.value().equals(rule.domain())
                        && attribute.equals(rule.attribute()))
                .mapToInt(Truncation::length)
                .min();
    }

    /** Which groups must approve this change, besides those the domain asks for? */
    public Set<String> approvers(DomainName domain, String subject, BigDecimal amount) {
        return Given.list(approvals).stream()
                .filter(rule -> domain.value().equals(rule.domain()) && subject.equals(rule.subject()))
                .filter(rule -> rule.from() == null || amount.compareTo(rule.from()) >= 0)
                .flatMap(rule -> Given.list(rule.groups()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Which kinds of sources win here for the attribute, if not those the domain prefers? */
    public Optional<List<String>> preferred(DomainName domain, String attribute) {
        return Given.list(preferences).stream()
                .filter(rule -> domain.value().equals(rule.domain()) && attribute.equals(rule.attribute()))
                .map(rule -> Given.list(rule.prefer()))
                .findFirst();
    }

    /** Does the target receive records of the domain? A target nobody named receives none. */
    public boolean receives(String target, DomainName domain) {
        return Given.lists(targets).getOrDefault(target, List.of()).contains(domain.value());
    }

    /** Are the facility's systems down for maintenance now? */
    public boolean inMaintenance(Instant now, ZoneId zone) {
        return calendar != null && calendar.inMaintenance(now, zone);
    }

    /** Are records of the domain closed to changes now? */
    public boolean frozen(DomainName domain, Instant now, ZoneId zone) {
        return calendar != null && calendar.frozen(domain.value(), now, zone);
    }

    /** Does the attribute belong to the facility alone, although the domain would let it become golden? */
    public boolean localOnly(DomainName domain, String attribute) {
        return Given.lists(localOnly).getOrDefault(domain.value(), List.of()).contains(attribute);
    }
}
