package health.auric.golden;

import health.auric.kernel.SourceCode;
import health.auric.model.Attribute;
import health.auric.model.AttributeType;
import health.auric.model.CodeList;
import health.auric.model.DomainDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Source records in standard form, from pools so small that they agree, contradict and tie all the time. */
final class RandomContributions {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final List<String> KINDS =
            List.of("steward", "erp", "acquired-erp", "gudid", "manufacturer", "registry", "credentialing", "finance");
    private static final List<String> WORDS = List.of("ACME", "ACME MEDICAL", "TERN", "A", "BORN 1900");

    private final DomainDefinition definition;
    private final Random random;

    RandomContributions(DomainDefinition definition, long seed) {
        this.definition = definition;
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    List<Contribution> some() {
        List<Contribution> all = new ArrayList<>();
        for (int number = 1 + random.nextInt(4); number > 0; number--) {
            all.add(one());
        }
        return all;
    }

    private Contribution one() {
        return new Contribution(
                new UUID(random.nextLong(), random.nextLong()),
                new SourceCode("source-" + random.nextInt(3)),
                any(KINDS),
                1 + random.nextInt(2),
                "K" + random.nextInt(4),
                NOON.plusSeconds(random.nextInt(3)),
                content());
    }

    private Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        definition.attributes().forEach(attribute -> put(attribute, content));
        return content;
    }

    private void put(Attribute attribute, Map<String, Object> content) {
        var value = random.nextInt(3) == 0 ? null : attribute.many() ? several(attribute) : value(attribute.type());
        if (value != null) {
            content.put(attribute.name(), value);
        }
    }

    private @Nullable Object several(Attribute attribute) {
        var members = new LinkedHashSet<Object>();
        for (int number = random.nextInt(4); number > 0; number--) {
            var member = value(attribute.type());
            members.addAll(member == null ? List.of() : List.of(member));
        }
        return members.isEmpty() ? null : List.copyOf(members);
    }

    @Nullable
    Object value(AttributeType type) {
        return switch (type) {
            case AttributeType.Text _ -> any(WORDS);
            case AttributeType.Code(var list) ->
                any(list.codes().stream().limit(4).map(CodeList.Code::code).toList());
            case AttributeType.Identifier _ -> "ID" + random.nextInt(3);
            case AttributeType.Number _ -> Integer.toString(random.nextInt(3));
            case AttributeType.Date _ -> day();
            case AttributeType.Period _ -> period();
            case AttributeType.Quantity _ -> Map.of("value", Integer.toString(random.nextInt(3)), "unit", "mL");
            case AttributeType.Money _ -> Map.of("amount", "1.5", "currency", "USD");
            case AttributeType.Flag _ -> random.nextBoolean();
            case AttributeType.Group group -> group(group);
            case AttributeType.Reference _ -> reference();
            case AttributeType.Sealed _ -> Map.of("hash", "ab" + random.nextInt(2));
        };
    }

    private @Nullable Object group(AttributeType.Group group) {
        Map<String, Object> member = new LinkedHashMap<>();
        group.fields().forEach(field -> put(field, member));
        return member.isEmpty() ? null : member;
    }

    private Map<String, Object> reference() {
        return switch (random.nextInt(3)) {
            case 0 -> Map.of("golden", "SUP-000000" + random.nextInt(2));
            case 1 -> Map.of("source", "source-9", "key", "K" + random.nextInt(2));
            default -> Map.of("key", "K" + random.nextInt(2));
        };
    }

    private Map<String, Object> period() {
        Map<String, Object> period = new LinkedHashMap<>();
        var days = List.of(day(), day()).stream().sorted().toList();
        period.put("from", days.getFirst());
        if (random.nextBoolean()) {
            period.put("to", days.getLast());
        }
        return period;
    }

    String day() {
        return TODAY.plusDays(random.nextInt(-20, 20)).toString();
    }

    /** Values for attributes that are declared, local ones among them, some no longer in force. */
    List<SetValue> overrides() {
        List<SetValue> all = new ArrayList<>();
        for (int number = random.nextInt(3); number > 0; number--) {
            var attribute = any(definition.attributes());
            var until = random.nextBoolean() ? null : LocalDate.parse(day());
            var at = NOON.plusSeconds(random.nextInt(2));
            all.add(new SetValue(
                    attribute.name(), value(attribute.type()), any(List.of("Ann", "Bo")), at, "why", until));
        }
        return all;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
