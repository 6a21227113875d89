package health.auric.intake;

import health.auric.kernel.Refusal;
import health.auric.kernel.Refusal.FieldError;
import health.auric.model.DomainDefinitions;
import health.auric.model.FacilityRegister;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a source system can be registered like this. */
@Component
class SourceCheck {

    private static final String KINDS = "source-kinds";
    private static final int LONGEST_NAME = 120;

    private final DomainDefinitions definitions;
    private final FacilityRegister facilities;

    SourceCheck(DomainDefinitions definitions, FacilityRegister facilities) {
        this.definitions = definitions;
        this.facilities = facilities;
    }

    /** Refused with everything that is wrong. */
    void accept(Source source) {
        var errors = new ArrayList<FieldError>();
        note(errors, "name", isName(source.name()), "has 1 to " + LONGEST_NAME + " printable characters");
        note(errors, "kind", isKind(source.kind()), "is one of the code list " + KINDS);
        note(errors, "trust", source.trust() >= 1 && source.trust() <= 100, "is between 1, the most trusted, and 100");
        note(errors, "badge", source.badge().matches("[A-Z0-9]{2,4}"), "has 2 to 4 capital letters and digits");
        note(errors, "badgePattern", source.badgePattern() >= 1 && source.badgePattern() <= 8, "is between 1 and 8");
        note(errors, "facility", facilities.find(source.facility()).isPresent(), "is not registered");
        if (!errors.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "The source cannot be registered like this.", errors);
        }
    }

    private boolean isKind(String kind) {
        return definitions
                .codeLists()
                .find(KINDS)
                .filter(list -> list.keys().contains(kind))
                .isPresent();
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && Printable.is(name);
    }

    private static void note(List<FieldError> errors, String field, boolean fine, String message) {
        if (!fine) {
            errors.add(new FieldError(field, message));
        }
    }
}
