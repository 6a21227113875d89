package health.auric.model;

import health.auric.model.AttributeType.Code;
import health.auric.model.AttributeType.Date;
import health.auric.model.AttributeType.Flag;
import health.auric.model.AttributeType.Group;
import health.auric.model.AttributeType.Identifier;
import health.auric.model.AttributeType.Money;
import health.auric.model.AttributeType.Number;
import health.auric.model.AttributeType.Period;
import health.auric.model.AttributeType.Quantity;
import health.auric.model.AttributeType.Reference;
import health.auric.model.AttributeType.Sealed;
import health.auric.model.AttributeType.Text;
import java.util.Objects;
import java.util.Optional;

/** Makes the form of an attribute out of its declaration and the functions it names. */
record Forms(NamedFunctions functions) {

    Form of(Attribute attribute) {
        var one = one(attribute);
        return attribute.many() ? new ManyForm(one, attribute.most()) : one;
    }

    private Form one(Attribute attribute) {
        return switch (attribute.type()) {
            case Text(var max) -> new TextForm(max, named(attribute).orElseGet(() -> plain("text")));
            case Code(var list) -> new CodeForm(list, named(attribute), plain("code"));
            case Identifier identifier -> new IdentifierForm(scheme(identifier.scheme()));
            case Number number -> new NumberForm(number, plain("number"));
            case Date() -> new DateForm(plain("date"));
            case Period() -> new PeriodForm(plain("period"));
            case Quantity(var units) -> new QuantityForm(Optional.ofNullable(units), plain("quantity"));
            case Money(var currency) -> new MoneyForm(currency, plain("money"));
            case Flag() -> new FlagForm(plain("flag"));
            case Group group -> new GroupForm(new Slots(group.fields(), this), group(attribute));
            case Reference _ -> new ReferenceForm(plain("reference"));
            case Sealed(var scheme) -> sealed(scheme);
        };
    }

    private Form sealed(Optional<String> scheme) {
        return scheme.isPresent()
                ? new SealedForm(scheme.get(), new IdentifierForm(scheme(scheme.get())), true, functions.sealer())
                : new SealedForm("date", new DateForm(plain("date")), false, functions.sealer());
    }

    private Standard plain(String code) {
        return new Standard(code, functions.plain());
    }

    private Standard scheme(String name) {
        return new Standard(
                "identifier", Objects.requireNonNull(functions.schemes().get(name)));
    }

    private Optional<Standard> named(Attribute attribute) {
        return attribute
                .standardize()
                .map(functions.standardizers()::get)
                .map(standardizer -> new Standard("text", standardizer));
    }

    private Optional<GroupStandardizer> group(Attribute attribute) {
        return attribute.standardize().map(functions.groupStandardizers()::get);
    }
}
