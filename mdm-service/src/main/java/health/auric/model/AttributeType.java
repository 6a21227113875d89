package health.auric.model;

import health.auric.kernel.DomainName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The closed set of what an attribute can hold. A new one is a decision of the whole hub, not of one domain. */
public sealed interface AttributeType {

    /** Words, at most so many characters. */
    record Text(int max) implements AttributeType {}

    /** One entry of a code list. */
    record Code(CodeList list) implements AttributeType {}

    /** An identifier of a registered scheme; an exclusive one belongs to a single golden record, with exceptions. */
    record Identifier(String scheme, boolean exclusive, Condition except) implements AttributeType {
        public Identifier(String scheme, boolean exclusive) {
            this(scheme, exclusive, Condition.NONE);
        }
    }

    /** A number between bounds, without decimals when whole. */
    record Number(@Nullable BigDecimal min, @Nullable BigDecimal max, boolean whole) implements AttributeType {}

    /** A calendar day. */
    record Date() implements AttributeType {}

    /** From a day to a day, either of them open. */
    record Period() implements AttributeType {}

    /** A number with a unit, which is from a code list if there is one. */
    record Quantity(@Nullable CodeList units) implements AttributeType {}

    /** An amount of a currency. */
    record Money(String currency) implements AttributeType {}

    /** Yes or no; unknown is no value. */
    record Flag() implements AttributeType {}

    /** Several fields that belong together; the key is the field that tells the members apart. */
    record Group(List<Attribute> fields, @Nullable String key) implements AttributeType {
        public Group {
            fields = List.copyOf(fields);
        }

        Optional<Attribute> field(String name) {
            return fields.stream().filter(field -> field.name().equals(name)).findFirst();
        }
    }

    /** Another record, of this or another domain. */
    record Reference(DomainName to) implements AttributeType {}

    /** A value that is only kept as a keyed hash, with its last four digits at most; the scheme, or a date. */
    record Sealed(Optional<String> scheme) implements AttributeType {}

    /** The word definitions and answers use for this type. */
    default String word() {
        return switch (this) {
            case Text _ -> "text";
            case Code _ -> "code";
            case Identifier _ -> "identifier";
            case Number _ -> "number";
            case Date _ -> "date";
            case Period _ -> "period";
            case Quantity _ -> "quantity";
            case Money _ -> "money";
            case Flag _ -> "flag";
            case Group _ -> "group";
            case Reference _ -> "reference";
            case Sealed _ -> "sealed";
        };
    }
}
