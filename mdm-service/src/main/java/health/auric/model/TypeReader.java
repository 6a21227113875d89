package health.auric.model;

import health.auric.kernel.DomainName;
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
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads what an attribute can hold. Where that fails, it goes on with plain text so that later mistakes show too. */
final class TypeReader {

    private static final AttributeType ANY = new Text(200);
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final Known known;
    private final Problems problems;
    private final AttributeReader fields;

    TypeReader(Known known, Problems problems, AttributeReader fields) {
        this.known = known;
        this.problems = problems;
        this.fields = fields;
    }

    TypeWord wordOf(YamlMap map, Section kind) {
        return switch (kind) {
            case IDENTIFIERS -> implied(map, TypeWord.IDENTIFIER);
            case REFERENCES -> implied(map, TypeWord.REFERENCE);
            case ATTRIBUTES, FIELDS -> wordOf(map.required("type"));
        };
    }

    private TypeWord implied(YamlMap map, TypeWord type) {
        map.word("type")
                .filter(word -> !word.text().equals(type.word()))
                .ifPresent(word -> problems.add(word.line(), "Here everything is of type " + type.word() + "."));
        return type;
    }

    TypeWord wordOf(Word word) {
        if (!word.text().isEmpty()) {
            Known.mustBe(TypeWord.BY_WORD.keySet(), "type", word, problems);
        }
        return Optional.ofNullable(TypeWord.BY_WORD.get(word.text())).orElse(TypeWord.TEXT);
    }

    AttributeType read(TypeWord type, YamlMap map, Section kind) {
        return switch (type) {
            case TEXT -> new Text(map.whole("max", 200, 1, 4_000));
            case CODE -> code(map);
            case IDENTIFIER -> identifier(map);
            case NUMBER -> number(map);
            case DATE -> new Date();
            case PERIOD -> new Period();
            case QUANTITY -> new Quantity(list(map, "units"));
            case MONEY -> money(map);
            case FLAG -> new Flag();
            case GROUP -> group(map, kind);
            case REFERENCE -> reference(map);
            case SEALED -> sealed(map);
        };
    }

    private AttributeType code(YamlMap map) {
        if (map.required("list").text().isEmpty()) {
            return ANY;
        }
        var list = list(map, "list");
        return list == null ? ANY : new Code(list);
    }

    private @Nullable CodeList list(YamlMap map, String key) {
        var word = map.word(key);
        word.ifPresent(name -> Known.mustBe(known.lists().names(), "code list", name, problems));
        return word.flatMap(name -> known.lists().find(name.text())).orElse(null);
    }

    private String scheme(YamlMap map) {
        var scheme = map.required("scheme");
        if (!scheme.text().isEmpty()) {
            Known.mustBe(known.functions().schemes().keySet(), "identifier scheme", scheme, problems);
        }
        return scheme.text();
    }

    private AttributeType identifier(YamlMap map) {
        boolean exclusive = map.flag("exclusive", false);
        if (map.has("except") && !exclusive) {
            problems.add(map.lineOf("except"), "The option except only makes sense with exclusive: true.");
        }
        fields.whenDeclared(declared -> Condition.check(map, "except", declared, problems));
        return new Identifier(scheme(map), exclusive, Condition.read(map, "except", problems));
    }

    private AttributeType number(YamlMap map) {
        var min = decimal(map, "min");
        var max = decimal(map, "max");
        if (min != null && max != null && min.compareTo(max) > 0) {
            problems.add(map.lineOf("max"), "The smallest number, min, is above the largest, max.");
        }
        return new Number(min, max, map.flag("whole", true));
    }

    private @Nullable BigDecimal decimal(YamlMap map, String key) {
        var word = map.word(key).orElse(null);
        if (word == null || word.text().matches("-?[0-9]{1,15}(\\.[0-9]{1,9})?")) {
            return word == null ? null : new BigDecimal(word.text());
        }
        problems.add(word.line(), "The value of " + key + " is a number.");
        return null;
    }

    private AttributeType money(YamlMap map) {
        var currency = map.word("currency").orElse(new Word("USD", map.line()));
        if (!CURRENCIES.contains(currency.text())) {
            problems.add(currency.line(), "The value of currency is three capital letters of ISO 4217.");
        }
        return new Money(currency.text());
    }

    private AttributeType group(YamlMap map, Section kind) {
        if (kind == Section.FIELDS) {
            problems.add(map.line(), "A field of a group cannot be a group again.");
            return ANY;
        }
        if (!map.has("of")) {
            problems.add(map.line(), "A group needs of, the fields it consists of.");
        }
        var read = map.map("of").map(of -> fields.read(of, Section.FIELDS)).orElse(List.of());
        var key = map.word("key");
        var names = read.stream().map(Attribute::name).toList();
        key.ifPresent(name -> Known.mustBe(names, "field", name, problems));
        if (read.isEmpty() && map.has("of")) {
            problems.add(map.lineOf("of"), "A group has at least one field.");
        }
        return new Group(read, key.map(Word::text).orElse(null));
    }

    private AttributeType reference(YamlMap map) {
        var to = map.required("to");
        boolean found = !to.text().isEmpty() && Known.mustBe(known.domains(), "domain", to, problems);
        return found ? new Reference(new DomainName(to.text())) : ANY;
    }

    private AttributeType sealed(YamlMap map) {
        if (map.has("scheme") == map.has("of")) {
            problems.add(map.line(), "A sealed value needs either scheme or of: date.");
        }
        map.word("of")
                .filter(word -> !word.text().equals("date"))
                .ifPresent(word -> problems.add(word.line(), "A sealed value without a scheme is of: date."));
        return new Sealed(map.has("scheme") ? Optional.of(scheme(map)) : Optional.empty());
    }

    Optional<String> standardizer(TypeWord type, YamlMap map) {
        if (!type.keys().contains("standardize")) {
            return Optional.empty();
        }
        var functions = known.functions();
        var names = type == TypeWord.GROUP
                ? functions.groupStandardizers().keySet()
                : functions.standardizers().keySet();
        var word = map.word("standardize");
        word.ifPresent(name -> Known.mustBe(names, "standardizer", name, problems));
        return word.map(Word::text);
    }

    static Node nothing() {
        return new MappingNode(Tag.MAP, List.of(), DumperOptions.FlowStyle.FLOW);
    }
}
