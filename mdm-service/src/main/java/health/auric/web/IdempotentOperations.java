package health.auric.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Knows of a request, before it is handled, whether its operation takes an idempotency key. */
@Component
class IdempotentOperations {

    /** What a request leads to. */
    enum Operation {
        IDEMPOTENT,
        PLAIN,
        /** Nothing: whoever handles it next says why. */
        NONE
    }

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    IdempotentOperations(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    Operation of(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            var found = mappings.getObject().getHandler(request);
            if (found == null || !(found.getHandler() instanceof HandlerMethod method)) {
                return Operation.NONE;
            }
            return method.hasMethodAnnotation(Idempotent.class) ? Operation.IDEMPOTENT : Operation.PLAIN;
        } catch (Exception unmapped) {
            return Operation.NONE;
        }
    }
}
