package health.auric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The served OpenAPI document says what the controllers do, completely. */
@HubTest
class ApiContractTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private JsonNode contract;

    @BeforeEach
    void read() throws Exception {
        var answer = mvc.get().uri("/api/v1/openapi").exchange();
        assertThat(answer).hasStatusOk();
        contract = json.readTree(answer.getResponse().getContentAsByteArray());
    }

    @Test
    void isOpenApi31() {
        assertThat(contract.path("openapi").asString()).startsWith("3.1");
    }

    @Test
    void listsExactlyTheOperationsOfTheControllers() {
        var served = new TreeSet<String>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/") && !path.startsWith("/api/v1/openapi"))
                        .forEach(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(RequestMethod::name)
                                .forEach(method -> served.add(method + " " + path))));

        assertThat(operations().map(Operation::name)).containsExactlyInAnyOrderElementsOf(served);
        assertThat(served).contains("GET /api/v1/domains/{domain}", "GET /api/v1/domains/{domain}/schema");
    }

    @Test
    void everyOperationHasASummaryATagAndASuccess() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.node().path("summary").asString(""))
                    .as(operation.name())
                    .isNotBlank();
            assertThat(operation.node().path("tags")).as(operation.name()).isNotEmpty();
            assertThat(operation.answers()).as(operation.name()).anyMatch(status -> status.startsWith("2"));
        });
    }

    @Test
    void everyOperationNamesTheProblemsItCanAnswer() {
        assertThat(operations())
                .allSatisfy(operation ->
                        assertThat(operation.answers()).as(operation.name()).contains("401", "403", "429", "500"));
    }

    @Test
    void whatIsAddressedByItsKeyCanBeMissing() {
        assertThat(operations().filter(operation -> operation.name().contains("{")))
                .allSatisfy(operation ->
                        assertThat(operation.answers()).as(operation.name()).contains("404"));
    }

    @Test
    void everyProblemHasItsModelAndAnExample() {
        assertThat(operations())
                .allSatisfy(operation -> operation.node().path("responses").properties().stream()
                        .filter(answer -> !answer.getKey().startsWith("2"))
                        .map(answer -> answer.getValue().path("content").path("application/problem+json"))
                        .forEach(problem -> {
                            assertThat(problem.path("schema").path("$ref").asString(""))
                                    .endsWith("/Problem");
                            assertThat(problem.path("example").path("type").asString(""))
                                    .startsWith("urn:auric:problem:");
                        }));
    }

    @Test
    void everyModelHasAnExampleOfEachSimpleField() {
        var bare = new ArrayList<String>();
        contract.path("components").path("schemas").properties().stream()
                .filter(schema -> schema.getKey().matches(".*(View|Summary|Holding)"))
                .forEach(schema -> schema.getValue().path("properties").properties().stream()
                        .filter(field ->
                                field.getValue().path("type").asString("").matches("string|integer"))
                        .filter(field -> field.getValue().path("example").isMissingNode())
                        .filter(field -> field.getValue().path("description").isMissingNode())
                        .map(field -> schema.getKey() + "." + field.getKey())
                        .forEach(bare::add));

        assertThat(bare).isEmpty();
    }

    @Test
    void everyAnswerCarriesTheCorrelationId() {
        assertThat(operations())
                .allSatisfy(operation -> operation
                        .node()
                        .path("responses")
                        .properties()
                        .forEach(answer -> assertThat(
                                        answer.getValue().path("headers").has("X-Correlation-Id"))
                                .as(operation.name())
                                .isTrue()));
    }

    @Test
    void askForAToken() {
        assertThat(contract.path("components")
                        .path("securitySchemes")
                        .path("token")
                        .path("scheme")
                        .asString())
                .isEqualTo("bearer");
        assertThat(contract.path("security")).isNotEmpty();
    }

    private Stream<Operation> operations() {
        return contract.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Operation(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), method.getValue())));
    }

    private record Operation(String name, JsonNode node) {
        List<String> answers() {
            return node.path("responses").properties().stream()
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
