package health.auric.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@HubTest
class FeedTests {

    @Autowired
    Feed feed;

    @Autowired
    JdbcClient database;

    @Test
    void aNewFeedStandsAtZeroAndHasNoEntry() {
        // The database is shared with tests that write to the feed.
        database.sql("update publish.feed_head set incarnation = 1, pos = 0").update();

        assertThat(Actors.asSystem(feed::head)).isEqualTo(new FeedHead(1, 0, null));
    }

    @Test
    void hasOneHeadForGood() {
        assertThatThrownBy(() -> database.sql(
                                "insert into publish.feed_head (single, incarnation, pos, at) values (false, 1, 0, now())")
                        .update())
                .hasMessageContaining("feed_head");
    }

    @Test
    void isNotForWhoMayNotSeeHoldings() {
        assertThatThrownBy(() -> Acting.as(feed::head)).isInstanceOf(AccessDeniedException.class);
    }
}
