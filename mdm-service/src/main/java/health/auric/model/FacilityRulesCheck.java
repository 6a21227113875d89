package health.auric.model;

import health.auric.kernel.DomainName;
import health.auric.kernel.MalformedKey;
import health.auric.kernel.Refusal.FieldError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the rules of a facility against the domains there are; every error names the field it is about. */
final class FacilityRulesCheck {

    private static final Set<String> ACTS = Set.of("create", "retire", "reactivate", "merge", "split");
    private static final int LONGEST = 4_000;

    private final DomainDefinitions definitions;
    private final List<FieldError> errors = new ArrayList<>();

    FacilityRulesCheck(DomainDefinitions definitions) {
        this.definitions = definitions;
    }

    List<FieldError> errors(FacilityRules rules) {
        each("required", rules.required(), this::required);
        each("codes", rules.codes(), this::code);
        each("truncations", rules.truncations(), this::truncation);
        each("approvals", rules.approvals(), this::approval);
        each("preferences", rules.preferences(), this::preference);
        defaults(rules.defaults() == null ? Map.of() : rules.defaults());
        Given.lists(rules.targets()).forEach(this::target);
        Given.lists(rules.localOnly()).forEach(this::local);
        Optional.ofNullable(rules.calendar()).ifPresent(this::calendar);
        return List.copyOf(errors);
    }

    private interface Check<T> {
        void check(String field, T rule);
    }

    private static <T> void each(String field, @Nullable List<T> rules, Check<T> check) {
        int index = 0;
        for (var rule : Given.list(rules)) {
            check.check(field + "[" + index++ + "]", rule);
        }
    }

    private void required(String field, FacilityRule.Required rule) {
        if (!Given.text(rule.state()).matches("[A-Z_]{0,30}")) {
            error(field + ".state", "A state is written in capital letters.");
        }
        each(
                field + ".attributes",
                rule.attributes(),
                (at, name) -> attribute(field, rule.domain(), at, name, Set.of()));
        notEmpty(field + ".attributes", rule.attributes());
    }

    private void code(String field, FacilityRule.CodeForm rule) {
        domain(field + ".domain", rule.domain());
        between(field + ".maxLength", rule.maxLength(), 1, 200);
        var pattern = Given.text(rule.pattern());
        if (pattern.length() > rule.maxLength()) {
            error(field + ".pattern", "The pattern is longer than the longest code.");
        } else if (!pattern.isEmpty()) {
            CodePattern.problem(pattern).ifPresent(problem -> error(field + ".pattern", problem));
        }
    }

    private void truncation(String field, FacilityRule.Truncation rule) {
        targetName(field + ".target", Given.text(rule.target()));
        attribute(field, rule.domain(), field + ".attribute", Given.text(rule.attribute()), Set.of());
        between(field + ".length", rule.length(), 1, LONGEST);
    }

    private void approval(String field, FacilityRule.Approval rule) {
        attribute(field, rule.domain(), field + ".subject", Given.text(rule.subject()), ACTS);
        if (rule.from() != null && rule.from().signum() < 0) {
            error(field + ".from", "An amount is not negative.");
        }
        each(field + ".groups", rule.groups(), (at, group) -> known(CodeLists.ROLES, "business role", at, group));
        notEmpty(field + ".groups", rule.groups());
    }

    private void preference(String field, FacilityRule.Preference rule) {
        attribute(field, rule.domain(), field + ".attribute", Given.text(rule.attribute()), Set.of());
        each(field + ".prefer", rule.prefer(), (at, kind) -> known(CodeLists.SOURCES, "kind of source", at, kind));
        notEmpty(field + ".prefer", rule.prefer());
    }

    private void defaults(Map<String, String> defaults) {
        defaults.forEach((name, value) -> {
            if (!FacilityRules.DEFAULTS.contains(name)) {
                error("defaults." + YamlMap.shown(name), "There is a default for costCenter, legalEntity and buyer.");
            } else if (value.isBlank() || value.length() > 200) {
                error("defaults." + name, "A default has 1 to 200 characters.");
            }
        });
    }

    private void target(String target, List<String> domains) {
        var field = "targets." + YamlMap.shown(target);
        targetName(field, target);
        each(field, domains, this::domain);
    }

    private void local(String domain, List<String> attributes) {
        var field = "localOnly." + YamlMap.shown(domain);
        each(field, attributes, (at, name) -> attribute(field, domain, at, name, Set.of()));
    }

    private void calendar(FacilityCalendar calendar) {
        var freeze = calendar.freeze();
        if (freeze != null) {
            each("calendar.freeze.domains", freeze.domains(), this::domain);
            notEmpty("calendar.freeze.domains", freeze.domains());
            between("calendar.freeze.lastDays", freeze.lastDays(), 0, 15);
            between("calendar.freeze.firstDays", freeze.firstDays(), 0, 15);
        }
        each("calendar.maintenance", calendar.maintenance(), this::window);
    }

    @SuppressWarnings("ConstantValue") // JSON may leave any part of it out.
    private void window(String field, FacilityCalendar.Window window) {
        if (window.day() == null || window.from() == null || window.to() == null) {
            error(field, "A maintenance window has day, from and to.");
        } else if (window.from().equals(window.to())) {
            error(field + ".to", "A maintenance window does not end when it begins.");
        }
    }

    private void attribute(String field, @Nullable String domain, String at, String name, Set<String> or) {
        var definition = definition(domain);
        if (definition.isEmpty()) {
            domain(field + ".domain", domain);
        } else if (!or.contains(name) && definition.get().attribute(name).isEmpty()) {
            error(at, "The domain has no such attribute.");
        }
    }

    private void domain(String field, @Nullable String name) {
        if (definition(name).isEmpty()) {
            error(field, "There is no such domain.");
        }
    }

    private Optional<DomainDefinition> definition(@Nullable String name) {
        try {
            return definitions.find(new DomainName(Given.text(name)));
        } catch (MalformedKey noName) {
            return Optional.empty();
        }
    }

    private void targetName(String field, String name) {
        if (!name.matches("[a-z][a-z0-9-]{1,39}")) {
            error(field, "A target is named with 2 to 40 small letters, digits and dashes.");
        }
    }

    private void known(String list, String what, String field, String code) {
        if (!definitions.codeLists().keys(list).contains(code)) {
            error(field, "There is no such " + what + ".");
        }
    }

    private void notEmpty(String field, @Nullable Collection<?> given) {
        if (given == null || given.isEmpty()) {
            error(field, "At least one is needed.");
        }
    }

    private void between(String field, int value, int least, int most) {
        if (value < least || value > most) {
            error(field, "This is a number from " + least + " to " + most + ".");
        }
    }

    private void error(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
