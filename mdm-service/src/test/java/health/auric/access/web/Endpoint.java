package health.auric.access.web;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One address with one method, as the running hub maps it. */
record Endpoint(String method, String path) implements Comparable<Endpoint> {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([A-Za-z]+)[^}]*}");

    static TreeSet<Endpoint> all(ApplicationContext hub) {
        var found = new TreeSet<Endpoint>();
        hub.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(mapping -> of(mapping).stream())
                .forEach(found::add);
        return found;
    }

    private static List<Endpoint> of(RequestMappingInfo mapping) {
        var named = mapping.getMethodsCondition().getMethods();
        // No method means all of them; reading and writing stand for the rest.
        var methods = named.isEmpty()
                ? List.of("GET", "POST")
                : named.stream().map(Enum::name).toList();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> new Endpoint(method, path)))
                .toList();
    }

    String row(String object) {
        return method + "," + path + "," + object;
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }

    boolean writes() {
        return List.of("POST", "PUT", "PATCH").contains(method);
    }

    List<String> variables() {
        return VARIABLE.matcher(path).results().map(match -> match.group(1)).toList();
    }

    /** Where nothing is named there is no difference between own and other. */
    List<String> objects() {
        return variables().isEmpty() ? List.of("-") : List.of("own", "other");
    }

    String filled(Function<String, String> value) {
        return VARIABLE.matcher(path)
                .replaceAll((MatchResult match) -> Matcher.quoteReplacement(value.apply(match.group(1))));
    }

    @Override
    public int compareTo(Endpoint other) {
        return (path + " " + method).compareTo(other.path + " " + other.method);
    }
}
