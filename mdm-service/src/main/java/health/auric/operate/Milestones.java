package health.auric.operate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this database has behind it and need not go through again. */
@Component
public class Milestones {

    private final JdbcClient database;

    Milestones(JdbcClient database) {
        this.database = database;
    }

    public boolean reached(String name) {
        return database.sql("select exists (select from operate.milestone where name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    public void reach(String name) {
        database.sql("insert into operate.milestone (name) values (:name) on conflict do nothing")
                .param("name", name)
                .update();
    }
}
