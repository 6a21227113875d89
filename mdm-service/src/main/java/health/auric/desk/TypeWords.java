package health.auric.desk;

import health.auric.model.AttributeType;

/** A type in the words of a page. */
final class TypeWords {

    private TypeWords() {}

    static String of(AttributeType type) {
        return switch (type) {
            case AttributeType.Text text -> "text, up to " + text.max();
            case AttributeType.Identifier identifier -> "identifier, " + identifier.scheme();
            case AttributeType.Number number -> number.whole() ? "whole number" : "number";
            case AttributeType.Money money -> "money in " + money.currency();
            case AttributeType.Reference reference -> "reference to " + reference.to();
            case AttributeType.Sealed _ -> "sealed, kept as a hash";
            default -> type.word();
        };
    }
}
