package health.auric.engine.prepare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One dictionary of tokens for all columns: text to a dense number and back. */
public final class Terms {
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private int numbers;

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

    /** The tokens of a row, in no order of meaning. */
    public String text(Column column, int row) {
        StringBuilder text = new StringBuilder();
        for (int i = column.start(row); i < column.end(row); i++) {
            text.append(i > column.start(row) ? " " : "").append(texts.get(column.token(i)));
        }
        return text.toString();
    }

    /** A number for each way of comparing tokens of this dictionary, so that remembered results are kept apart. */
    public int nextNumber() {
        return numbers++;
    }

    /** How many tokens there are. */
    public int size() {
        return texts.size();
    }
}
