package health.auric.operate;

import health.auric.kernel.Correlation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request its correlation id, first of all filters, so that refusals carry it too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CorrelationFilter extends OncePerRequestFilter {

    private static final String ATTRIBUTE = CorrelationFilter.class.getName() + ".id";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var given = request.getAttribute(ATTRIBUTE) instanceof String id ? id : request.getHeader(Correlation.HEADER);
        try (var _ = Correlation.open(given)) {
            request.setAttribute(ATTRIBUTE, Correlation.current());
            response.setHeader(Correlation.HEADER, Correlation.current());
            chain.doFilter(request, response);
        }
    }

    // The error page is written in a dispatch of its own and must name the same id.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
