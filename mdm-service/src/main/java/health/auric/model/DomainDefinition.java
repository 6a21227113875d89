package health.auric.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.auric.kernel.DomainName;
import health.auric.model.AttributeType.Identifier;
import health.auric.model.AttributeType.Reference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of master data as its YAML file declares it. Identifiers, attributes and references are all attributes, in
 * declared order; content comes into being through {@link #conform} alone.
 */
public record DomainDefinition(
        Heading heading,
        List<Attribute> attributes,
        List<RecordRule> checks,
        List<VetoRule> vetoes,
        SurvivorshipRules survivorship,
        Governance governed,
        @JsonIgnore String source,
        @JsonIgnore Conformer conformer,
        @JsonIgnore Prepared prepared) {

    public DomainDefinition {
        attributes = List.copyOf(attributes);
        checks = List.copyOf(checks);
        vetoes = List.copyOf(vetoes);
    }

    public DomainName name() {
        return heading.name();
    }

    public int version() {
        return heading.version();
    }

    /** What a source sent in standard form, and what was noticed about it. Never throws. */
    public Conformed conform(Map<String, ?> raw) {
        return conformer.conform(raw);
    }

    /** The attribute, identifier or reference of that name. */
    public Optional<Attribute> attribute(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    /** The attributes that identify; fields of groups not among them. */
    public List<Attribute> identifiers() {
        return attributes.stream()
                .filter(attribute -> attribute.type() instanceof Identifier)
                .toList();
    }

    /** The attributes that point to other records; fields of groups not among them. */
    public List<Attribute> references() {
        return attributes.stream()
                .filter(attribute -> attribute.type() instanceof Reference)
                .toList();
    }

    /** The key to a text or code, for Java that must know this attribute. */
    public AttributeKey<String> text(String name) {
        return AttributeKey.of(this, name, AttributeKey.WORDS, Object::toString);
    }

    /** The key to a number. */
    public AttributeKey<BigDecimal> number(String name) {
        return AttributeKey.of(this, name, Set.of("number"), value -> new BigDecimal(value.toString()));
    }

    /** The key to a date. */
    public AttributeKey<LocalDate> date(String name) {
        return AttributeKey.of(this, name, Set.of("date"), value -> LocalDate.parse(value.toString()));
    }

    /** The key to a flag. */
    public AttributeKey<Boolean> flag(String name) {
        return AttributeKey.of(this, name, Set.of("flag"), Boolean.class::cast);
    }

    /** The golden attributes in declared order, each with how its value survives. */
    public List<Surviving> surviving() {
        return prepared.surviving();
    }

    /** Every identifier in a record in declared order, with those in groups and those of the facility alone. */
    public List<Claim> identifiersOf(Map<String, Object> content) {
        return prepared.claims(content);
    }

    /** Every reference in a record, with those in groups; {@code seq} counts those of one attribute. */
    public List<Pointer> referencesOf(Map<String, Object> content) {
        return prepared.pointers(content);
    }

    /** The part of a record that is the facility's own. */
    public Map<String, Object> localOf(Map<String, Object> content) {
        return prepared.part(content, true);
    }

    /** The part of a record that may become golden. */
    public Map<String, Object> goldenOf(Map<String, Object> content) {
        return prepared.part(content, false);
    }

    /** The first declared reason why these two must not be linked automatically. */
    public Optional<VetoRule> veto(Map<String, Object> one, Map<String, Object> other) {
        for (var rule : vetoes) {
            if (rule.veto().objects(one, other)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Per attribute: where it comes from, who creates it, who approves it, who consumes it. */
    public List<Governance.Row> governance() {
        return attributes.stream().map(this::row).toList();
    }

    private Governance.Row row(Attribute attribute) {
        var name = attribute.name();
        return new Governance.Row(
                name,
                attribute.label(),
                survivorship.of(name).prefer(),
                governed.create(),
                governed.approvers(name),
                governed.consumers(name));
    }
}
