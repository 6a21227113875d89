package health.auric.engine.prepare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One dictionary of tokens for all columns: text to a dense number and back. */
public final class Terms {
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** The number of a token, a new one when it was never seen. */
    public int id(String token) {
        Integer known = ids.putIfAbsent(token, texts.size());
        if (known != null) {
            return known;
        }
        texts.add(token);
        return texts.size() - 1;
    }

    /** The token of a number. */
    public String text(int id) {
        return texts.get(id);
    }

    /** How many tokens there are. */
    public int size() {
        return texts.size();
    }
}
