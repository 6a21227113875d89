package health.auric.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right a method of a {@link Guarded} service needs. Arguments of type {@code DomainName} and {@code FacilityCode},
 * alone or in a collection, must also lie in the scope of the grant.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Requires {
    Right value();
}
