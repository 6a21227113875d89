package health.auric.desk;

import health.auric.model.FacilityCalendar;
import health.auric.model.FacilityRule;
import health.auric.model.FacilityRules;
import health.auric.ui.FacilityShelf.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules of a facility, a sentence each; a kind of rule nobody set says what holds instead. */
final class RuleSentences {

    private final FacilityRules rules;
    private final List<Rule> sentences = new ArrayList<>();

    RuleSentences(FacilityRules rules) {
        this.rules = rules;
    }

    List<Rule> all() {
        each("required", "Required here", rules.required(), FacilityRule.Required::domain, RuleSentences::required);
        each("codes", "Code form", rules.codes(), FacilityRule.CodeForm::domain, RuleSentences::code);
        map("defaults", "Default", rules.defaults());
        each("truncations", "Length limit", rules.truncations(), FacilityRule.Truncation::domain, RuleSentences::limit);
        each("approvals", "Approval", rules.approvals(), FacilityRule.Approval::domain, RuleSentences::approval);
        each(
                "preferences",
                "Preferred sources",
                rules.preferences(),
                FacilityRule.Preference::domain,
                RuleSentences::preference);
        map("targets", "Receives", rules.targets());
        calendar(rules.calendar());
        map("localOnly", "Never golden here", rules.localOnly());
        return List.copyOf(sentences);
    }

    private static String required(FacilityRule.Required rule) {
        return list(rule.attributes()) + (blank(rule.state()) ? "" : " once " + rule.state());
    }

    private static String code(FacilityRule.CodeForm rule) {
        return (blank(rule.pattern()) ? "any form" : "form " + rule.pattern()) + ", at most " + rule.maxLength()
                + " characters";
    }

    private static String limit(FacilityRule.Truncation rule) {
        return rule.target() + " takes " + rule.length() + " characters of " + rule.attribute();
    }

    private static String approval(FacilityRule.Approval rule) {
        return rule.subject() + " from " + rule.from() + " needs " + list(rule.groups());
    }

    private static String preference(FacilityRule.Preference rule) {
        return rule.attribute() + ": " + list(rule.prefer());
    }

    private void calendar(@Nullable FacilityCalendar calendar) {
        if (calendar == null) {
            return;
        }
        each(
                "calendar",
                "Maintenance",
                calendar.maintenance(),
                _ -> null,
                window -> window.day() + " " + window.from() + " to " + window.to());
        var freeze = calendar.freeze();
        if (freeze != null) {
            add(
                    "calendar",
                    "Month-end freeze",
                    null,
                    list(freeze.domains()) + ": last " + freeze.lastDays() + " and first " + freeze.firstDays()
                            + " days of a month");
        }
    }

    private <T> void each(
            String name,
            String label,
            @Nullable List<T> rows,
            Function<T, @Nullable String> domain,
            Function<T, String> sentence) {
        if (rows == null || rows.isEmpty()) {
            sentences.add(new Rule(name, label, "As the domain says", null, false));
            return;
        }
        rows.forEach(row -> add(name, label, domain.apply(row), sentence.apply(row)));
    }

    private void map(String name, String label, @Nullable Map<String, ?> rows) {
        if (rows == null || rows.isEmpty()) {
            sentences.add(new Rule(name, label, "None", null, false));
            return;
        }
        new TreeMap<>(rows).forEach((key, value) -> add(name, label, null, key + ": " + words(value)));
    }

    private void add(String name, String label, @Nullable String domain, String sentence) {
        sentences.add(new Rule(name, label, sentence, domain, true));
    }

    private static String words(Object value) {
        return value instanceof Collection<?> many ? list(many) : String.valueOf(value);
    }

    private static String list(@Nullable Collection<?> values) {
        return values == null
                ? ""
                : String.join(", ", values.stream().map(String::valueOf).toList());
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
