package health.auric.web;

import health.auric.kernel.Correlation;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What every operation of the API has in common: who may call, which problems it answers, the correlation id. */
@Configuration
class ApiContract {

    private static final String TOKEN = "token";
    private static final List<ProblemKind> ALWAYS = List.of(
            ProblemKind.UNAUTHENTICATED, ProblemKind.FORBIDDEN, ProblemKind.TOO_MANY_REQUESTS, ProblemKind.INTERNAL);
    private static final List<ProblemKind> ON_WRITES =
            List.of(ProblemKind.INVALID, ProblemKind.CONFLICT, ProblemKind.TOO_LARGE, ProblemKind.UNSUPPORTED_TYPE);
    private static final List<ProblemKind> ON_KEYS =
            List.of(ProblemKind.INVALID, ProblemKind.CONFLICT, ProblemKind.UNPROCESSABLE);
    private static final List<ProblemKind> ON_VERSIONS = List.of(ProblemKind.STALE, ProblemKind.PRECONDITION_REQUIRED);

    private final JsonMapper json;

    ApiContract(JsonMapper json) {
        this.json = json;
    }

    static {
        // Keys are records in Java and plain text on the wire.
        var utils = SpringDocUtils.getConfig();
        utils.replaceWithSchema(DomainName.class, new StringSchema().example("supplier"));
        utils.replaceWithSchema(FacilityCode.class, new StringSchema().example("LKM"));
        utils.replaceWithSchema(SourceCode.class, new StringSchema().example("lawson-lkm"));
    }

    @Bean
    OpenAPI auricApi(@Value("${auric.version}") String version) {
        var token = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("An API token, made on the page API tokens.");
        return new OpenAPI()
                .info(new Info()
                        .title("Auric API")
                        .version(version)
                        .description(
                                "Master data of a health system: what is mastered, where it comes from, who decides.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .components(new Components().addSecuritySchemes(TOKEN, token))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    OpenApiCustomizer problemsOfEveryOperation() {
        return api -> {
            ModelConverters.getInstance(true)
                    .readAll(Problem.class)
                    .forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
            api.getPaths()
                    .forEach((path, item) ->
                            item.readOperationsMap().forEach((_, operation) -> describe(path, operation)));
        };
    }

    @Bean
    OperationCustomizer idempotencyKeys() {
        return (operation, method) -> {
            if (method.hasMethodAnnotation(Idempotent.class)) {
                operation.addParametersItem(new HeaderParameter()
                        .name(IdempotencyFilter.HEADER)
                        .description(
                                "Any word of the sender's, once for each request: sent again within a day, the request"
                                        + " is answered as before and not done again.")
                        .schema(new StringSchema().maxLength(255)));
            }
            return operation;
        };
    }

    private void describe(String path, Operation operation) {
        ALWAYS.forEach(kind -> add(operation, kind));
        if (path.contains("{")) {
            add(operation, ProblemKind.NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            ON_WRITES.forEach(kind -> add(operation, kind));
        }
        if (takes("Idempotency-Key", operation)) {
            ON_KEYS.forEach(kind -> add(operation, kind));
        }
        if (takes("If-Match", operation)) {
            ON_VERSIONS.forEach(kind -> add(operation, kind));
        }
        operation.getResponses().values().forEach(ApiContract::correlated);
    }

    private static boolean takes(String header, Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }

    private void add(Operation operation, ProblemKind kind) {
        var media = new MediaType()
                .schema(new Schema<>().$ref("#/components/schemas/Problem"))
                .example(json.convertValue(example(kind), Object.class));
        var response = new ApiResponse()
                .description(kind.title())
                .content(new Content().addMediaType(Problem.MEDIA_TYPE, media));
        operation.getResponses().addApiResponse(Integer.toString(kind.status().value()), response);
    }

    private static Problem example(ProblemKind kind) {
        var of = Problem.of(kind, kind.title() + ".");
        return new Problem(
                of.type(), of.title(), of.status(), of.detail(), "01a1f8bd-ed23-7903-a57f-b2dcd3401630", of.errors());
    }

    private static void correlated(ApiResponse response) {
        response.addHeaderObject(
                Correlation.HEADER,
                new Header().description("The id this request has in the logs.").schema(new StringSchema()));
    }
}
