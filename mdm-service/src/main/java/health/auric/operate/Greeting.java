package health.auric.operate;

import java.util.List;

/** What a module wants said to whoever started the hub, about signing in. */
@FunctionalInterface
public interface Greeting {
    List<String> lines();
}
