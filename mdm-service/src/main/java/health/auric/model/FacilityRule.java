package health.auric.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One local rule of a facility; each kind has the names it is about and what it says. */
public sealed interface FacilityRule {

    /** Attributes a domain's records must have here, in one record state or, with none given, in all. */
    record Required(
            @Nullable String domain,
            @Nullable String state,
            @Nullable List<String> attributes) implements FacilityRule {
        public Required {
            domain = Given.text(domain);
            state = Given.text(state);
            attributes = Given.list(attributes);
        }
    }

    /** The form of a domain's local codes: a pattern of A, 9, X and literals, or only a longest length. */
    record CodeForm(@Nullable String domain, @Nullable String pattern, int maxLength) implements FacilityRule {
        public CodeForm {
            domain = Given.text(domain);
            pattern = Given.text(pattern);
        }
    }

    /** How many characters of an attribute a target takes. */
    record Truncation(
            @Nullable String target,
            @Nullable String domain,
            @Nullable String attribute,
            int length) implements FacilityRule {
        public Truncation {
            target = Given.text(target);
            domain = Given.text(domain);
            attribute = Given.text(attribute);
        }
    }

    /** Who must approve an attribute's change, or an act such as create, from an amount on. */
    record Approval(
            @Nullable String domain,
            @Nullable String subject,
            @Nullable BigDecimal from,
            @Nullable List<String> groups) implements FacilityRule {
        public Approval {
            domain = Given.text(domain);
            subject = Given.text(subject);
            from = from == null ? BigDecimal.ZERO : from;
            groups = Given.list(groups);
        }
    }

    /** Which kinds of sources win for an attribute here, instead of those the domain prefers. */
    record Preference(
            @Nullable String domain,
            @Nullable String attribute,
            @Nullable List<String> prefer) implements FacilityRule {
        public Preference {
            domain = Given.text(domain);
            attribute = Given.text(attribute);
            prefer = Given.list(prefer);
        }
    }
}
