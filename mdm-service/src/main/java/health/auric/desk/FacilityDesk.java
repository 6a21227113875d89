package health.auric.desk;

import health.auric.access.Actors;
import health.auric.access.Right;
import health.auric.intake.SourceRegister;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.MalformedKey;
import health.auric.kernel.Refusal;
import health.auric.model.FacilityRegister;
import health.auric.model.FacilityRules;
import health.auric.model.RegisteredFacility;
import health.auric.ui.FacilityShelf;
import health.auric.ui.Outcome;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Facilities and their rules for people. */
@Component
class FacilityDesk implements FacilityShelf {

    private final FacilityRegister register;
    private final SourceRegister sources;
    private final JsonMapper json;

    FacilityDesk(FacilityRegister register, SourceRegister sources, JsonMapper json) {
        this.register = register;
        this.sources = sources;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    @Override
    public List<Facility> all() {
        return register.all().stream().map(this::line).toList();
    }

    @Override
    public Optional<FacilityCard> find(String code) {
        try {
            return register.find(new FacilityCode(code)).map(this::card);
        } catch (MalformedKey e) {
            return Optional.empty();
        } catch (Refusal e) {
            return Absent.orRethrow(e);
        }
    }

    @Override
    public Outcome<Long> changeRules(String facility, long version, String rules) {
        return Outcomes.of(() -> {
            var changed = register.changeRules(new FacilityCode(facility), Math.toIntExact(version), parse(rules));
            return (long) changed.version();
        });
    }

    private FacilityRules parse(String rules) {
        try {
            return json.readValue(rules, FacilityRules.class);
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw Refusal.invalid(
                    "rules",
                    "This is not rules in JSON" + (at == null ? "." : "; look at line " + at.getLineNr() + "."));
        }
    }

    private FacilityCard card(RegisteredFacility facility) {
        return new FacilityCard(
                line(facility),
                new RuleSentences(facility.rules()).all(),
                json.writeValueAsString(facility.rules()),
                facility.version(),
                Actors.current().may(Right.CHANGE_FACILITY_RULES, null, facility.code()));
    }

    private int sending(RegisteredFacility facility) {
        return (int) sources.all().stream()
                .filter(source -> source.facility().equals(facility.code()))
                .count();
    }

    private Facility line(RegisteredFacility facility) {
        return new Facility(
                facility.code().value(),
                facility.name(),
                facility.legalEntity() == null ? "" : facility.legalEntity(),
                facility.timeZone().getId(),
                sending(facility),
                (int) new RuleSentences(facility.rules())
                        .all().stream().filter(Rule::departs).count());
    }
}
