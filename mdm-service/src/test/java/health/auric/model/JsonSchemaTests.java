package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemaTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final DomainDefinition WIDE = Clinics.with("""
            name:  {type: text, max: 5, required: true, about: What it says on the door., sensitivity: public}
            terms: {type: code, list: kinds, local: true}
            ids:   {type: identifier, scheme: NPI, many: true, most: 2}
            count: number
            rate:  {type: number, whole: false}
            day:   date
            life:  period
            dose:  {type: quantity, units: measures}
            price: money
            open:  flag
            ref:   {type: reference, to: clinic}
            ssn:   {type: sealed, scheme: SSN}
            rooms: {type: group, many: true, of: {kind: {type: code, list: kinds, required: true}, beds: number}}
            """);

    private static final Map<String, Object> GOOD = Map.ofEntries(
            Map.entry("name", "A"),
            Map.entry("terms", "emergency"),
            Map.entry("ids", List.of("1234567890")),
            Map.entry("count", 12),
            Map.entry("rate", -0.5),
            Map.entry("day", "2026-01-31"),
            Map.entry("life", "2026-01-01/"),
            Map.entry("dose", "5 mL"),
            Map.entry("price", "12.50"),
            Map.entry("open", "yes"),
            Map.entry("ref", "1001"),
            Map.entry("ssn", "123456789"),
            Map.entry("rooms", List.of(Map.of("kind", "ER", "beds", 2))));

    @Test
    void aSchemaIsValidAgainstItsOwnMetaschema() {
        var metaschema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaschema.validate(json(JsonSchema.of(WIDE)), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void whatComesThroughTheDoorFitsTheSchema() {
        var content = WIDE.conform(GOOD).content();

        assertThat(content).hasSize(GOOD.size());
        assertThat(errors(WIDE, json(content))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{'name': ''}",
                "{'name': 'abcdef'}",
                "{'name': 1}",
                "{'name': 'A', 'nickname': 'B'}",
                "{'name': 'A', 'terms': 'nowhere'}",
                "{'name': 'A', 'ids': '1234567890'}",
                "{'name': 'A', 'ids': []}",
                "{'name': 'A', 'ids': ['1', '1']}",
                "{'name': 'A', 'ids': ['1', '2', '3']}",
                "{'name': 'A', 'count': 5}",
                "{'name': 'A', 'count': '5.5'}",
                "{'name': 'A', 'rate': '1,5'}",
                "{'name': 'A', 'day': 'today'}",
                "{'name': 'A', 'life': {}}",
                "{'name': 'A', 'life': {'from': '2026-01-01', 'until': '2026-01-02'}}",
                "{'name': 'A', 'dose': {'value': '5'}}",
                "{'name': 'A', 'dose': {'value': '5', 'unit': 'spoon'}}",
                "{'name': 'A', 'price': {'amount': '5', 'currency': 'dollar'}}",
                "{'name': 'A', 'open': 'yes'}",
                "{'name': 'A', 'ref': '1001'}",
                "{'name': 'A', 'ref': {'source': 'erp'}}",
                "{'name': 'A', 'ref': {'golden': 'CLI-1', 'source': 'erp'}}",
                "{'name': 'A', 'ssn': '123456789'}",
                "{'name': 'A', 'ssn': {'hash': 'short'}}",
                "{'name': 'A', 'rooms': [{'beds': '2'}]}",
                "{'name': 'A', 'rooms': {'kind': 'ER'}}"
            })
    void whatTheDoorNeverLetsThroughTheSchemaRefuses(String content) {
        assertThat(errors(WIDE, content.replace('\'', '"'))).isPositive();
    }

    @Test
    void aSchemaSaysWhatTheDefinitionSays() {
        var schema = JSON.readTree(json(JsonSchema.of(WIDE)));

        assertThat(schema.at("/$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.at("/$id").asString()).isEqualTo("/api/v1/domains/clinic/schema");
        assertThat(schema.at("/title").asString()).isEqualTo("Clinic");
        assertThat(schema.at("/x-auric-version").asInt()).isEqualTo(1);
        assertThat(schema.at("/required").toString()).isEqualTo("[\"name\"]");
        assertThat(schema.at("/properties/name/description").asString()).isEqualTo("What it says on the door.");
        assertThat(schema.at("/properties/name/x-auric-sensitivity").asString()).isEqualTo("public");
        assertThat(schema.at("/properties/ssn/x-auric-sensitivity").asString()).isEqualTo("restricted");
        assertThat(schema.at("/properties/terms/x-auric-local").asBoolean()).isTrue();
        assertThat(schema.at("/properties/name/x-auric-local").isMissingNode()).isTrue();
        assertThat(schema.at("/properties/ids/items/x-auric-scheme").asString()).isEqualTo("NPI");
        assertThat(schema.at("/properties/ref/x-auric-domain").asString()).isEqualTo("clinic");
        assertThat(schema.at("/$defs/list-kinds/enum").toString()).isEqualTo("[\"ER\",\"OP\"]");
        assertThat(schema.at("/$defs/group-rooms/required").toString()).isEqualTo("[\"kind\"]");
    }

    @Test
    void everythingAClinicCanSayFitsItsSchema() {
        Map<String, Object> raw =
                new HashMap<>(Map.of("name", "North", "npi", "1234567890", "kind", "ED", "beds", "12"));
        raw.put("visits", List.of(Map.of("kind", "OP", "note", "x", "valid", Map.of("from", "2026-01-01"))));
        raw.put("parent", Map.of("golden", "CLI-0000001"));

        assertThat(errors(
                        Clinics.definition(),
                        json(Clinics.definition().conform(raw).content())))
                .isZero();
    }

    private static int errors(DomainDefinition definition, String content) {
        Schema schema = REGISTRY.getSchema(json(JsonSchema.of(definition)), InputFormat.JSON);
        return schema.validate(content, InputFormat.JSON).size();
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
