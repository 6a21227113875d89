package health.auric.access;

import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.Refusal;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;

/** Stands before every public method of a guarded service and denies what nothing allows. */
class Guard implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Method method = AopUtils.getMostSpecificMethod(call.getMethod(), targetClass(call));
        if (!method.isAnnotationPresent(OpenToAnyone.class)) {
            check(rightFor(method), call.getArguments());
        }
        return call.proceed();
    }

    private static Class<?> targetClass(MethodInvocation call) {
        Object target = call.getThis();
        if (target == null) {
            return call.getMethod().getDeclaringClass();
        }
        return AopUtils.getTargetClass(target);
    }

    private static Right rightFor(Method method) {
        var requires = AnnotatedElementUtils.findMergedAnnotation(method, Requires.class);
        if (requires == null) {
            throw new AccessDeniedException("No right allows this.");
        }
        return requires.value();
    }

    private static void check(Right right, @Nullable Object[] arguments) {
        Actor actor = Actors.current();
        if (!actor.may(right)) {
            throw new AccessDeniedException("The right " + right + " is missing.");
        }
        // Outside of the scope is told like absent, so that nobody can probe for what exists.
        if (!mayAll(actor, right, named(DomainName.class, arguments), named(FacilityCode.class, arguments))) {
            throw Refusal.notFound("object");
        }
    }

    private static boolean mayAll(
            Actor actor, Right right, List<@Nullable DomainName> domains, List<@Nullable FacilityCode> facilities) {
        return domains.stream()
                .allMatch(domain -> facilities.stream().allMatch(facility -> actor.may(right, domain, facility)));
    }

    /** The arguments of one kind, or a single null when the call is not about that kind. */
    private static <T> List<@Nullable T> named(Class<T> kind, @Nullable Object[] arguments) {
        List<@Nullable T> found = new ArrayList<>();
        for (Object argument : arguments) {
            Collection<?> each = argument instanceof Collection<?> many ? many : Arrays.asList(argument);
            each.stream().filter(kind::isInstance).map(kind::cast).forEach(found::add);
        }
        if (found.isEmpty()) {
            found.add(null);
        }
        return found;
    }
}
