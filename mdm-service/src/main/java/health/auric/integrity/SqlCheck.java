package health.auric.integrity;

import java.util.function.Consumer;

/** A check whose SQL returns rows only when something is broken, each with one text that says where. */
record SqlCheck(String name, String sentence, String sql) implements Check {

    @Override
    public void run(Snapshot snapshot, Consumer<String> violation) {
        snapshot.stream(sql, row -> violation.accept(row.getString(1)));
    }
}
