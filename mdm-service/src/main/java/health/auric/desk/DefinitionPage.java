package health.auric.desk;

import health.auric.model.Attribute;
import health.auric.model.AttributeType;
import health.auric.model.CodeList;
import health.auric.model.DomainDefinition;
import health.auric.model.Governance;
import health.auric.model.RecordRule;
import health.auric.model.Sensitivity;
import health.auric.ui.DomainShelf;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One definition, told to people. */
final class DefinitionPage {

    private final DomainDefinition domain;

    DefinitionPage(DomainDefinition domain) {
        this.domain = domain;
    }

    DomainShelf.Definition definition() {
        var heading = domain.heading();
        return new DomainShelf.Definition(
                heading.name().value(),
                heading.one(),
                heading.many(),
                heading.number(),
                heading.version(),
                heading.about(),
                plainAttributes().map(DefinitionPage::attribute).toList(),
                domain.identifiers().stream().map(DefinitionPage::identifier).toList(),
                domain.references().stream().map(DefinitionPage::reference).toList(),
                domain.checks().stream().map(DefinitionPage::check).toList(),
                domain.governance().stream().map(this::authority).toList(),
                codeLists());
    }

    private Stream<Attribute> plainAttributes() {
        return domain.attributes().stream()
                .filter(attribute -> !(attribute.type() instanceof AttributeType.Identifier
                        || attribute.type() instanceof AttributeType.Reference));
    }

    private static DomainShelf.Attribute attribute(Attribute attribute) {
        return new DomainShelf.Attribute(
                attribute.name(),
                attribute.label(),
                TypeWords.of(attribute.type()),
                attribute.about().orElse(null),
                attribute.required(),
                attribute.many(),
                attribute.local(),
                sensitivity(attribute),
                attribute.standardize().orElse(null),
                codeList(attribute.type()).map(CodeList::name).findFirst().orElse(null),
                fields(attribute.type())
                        .map(field -> attribute(inherited(field, attribute)))
                        .toList());
    }

    // A field belongs to where its group belongs, and is at least as closed.
    private static Attribute inherited(Attribute field, Attribute group) {
        var closed = group.sensitivity() == Sensitivity.RESTRICTED ? group.sensitivity() : field.sensitivity();
        return new Attribute(
                field.name(),
                field.label(),
                field.about(),
                field.type(),
                field.many(),
                field.most(),
                field.required(),
                field.local() || group.local(),
                closed,
                field.standardize());
    }

    private static DomainShelf.Identifier identifier(Attribute attribute) {
        var identifier = (AttributeType.Identifier) attribute.type();
        return new DomainShelf.Identifier(
                attribute.name(),
                attribute.label(),
                identifier.scheme(),
                attribute.about().orElse(null),
                identifier.exclusive(),
                attribute.required(),
                attribute.many(),
                sensitivity(attribute));
    }

    private static DomainShelf.Reference reference(Attribute attribute) {
        var to = ((AttributeType.Reference) attribute.type()).to().value();
        return new DomainShelf.Reference(
                attribute.name(), attribute.label(), to, to.replace('-', ' '), attribute.required(), attribute.many());
    }

    private static DomainShelf.Check check(RecordRule rule) {
        return new DomainShelf.Check(
                rule.name(),
                CheckSentences.of(rule.name()),
                rule.about().values().stream().sorted().toList());
    }

    private DomainShelf.Authority authority(Governance.Row row) {
        return new DomainShelf.Authority(
                row.attribute(),
                row.label(),
                row.sources(),
                domain.survivorship().of(row.attribute()).then().word().replace('-', ' '),
                row.creates(),
                row.approves(),
                row.consumes());
    }

    private List<DomainShelf.CodeList> codeLists() {
        return domain.attributes().stream()
                .flatMap(attribute -> Stream.concat(
                        codeList(attribute.type()), fields(attribute.type()).flatMap(field -> codeList(field.type()))))
                .distinct()
                .sorted(Comparator.comparing(CodeList::name))
                .map(DefinitionPage::codes)
                .toList();
    }

    private static DomainShelf.CodeList codes(CodeList list) {
        return new DomainShelf.CodeList(
                list.name(),
                list.codes().stream()
                        .map(code -> new DomainShelf.Code(code.code(), code.label(), code.also()))
                        .toList());
    }

    private static Stream<CodeList> codeList(AttributeType type) {
        return switch (type) {
            case AttributeType.Code code -> Stream.of(code.list());
            case AttributeType.Quantity quantity -> Stream.ofNullable(quantity.units());
            default -> Stream.empty();
        };
    }

    private static Stream<Attribute> fields(AttributeType type) {
        return type instanceof AttributeType.Group group ? group.fields().stream() : Stream.empty();
    }

    private static DomainShelf.Sensitivity sensitivity(Attribute attribute) {
        return DomainShelf.Sensitivity.valueOf(attribute.sensitivity().name());
    }
}
