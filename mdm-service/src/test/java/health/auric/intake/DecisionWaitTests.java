package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.intake.DecisionWait.Decision;
import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** How long a sender waits for the lane, and what the sender learns. */
class DecisionWaitTests {

    private static final Stream STREAM = new Stream(new SourceCode("lawson-lkm"), new DomainName("supplier"));
    private static final GoldenLink LINK = new GoldenLink(new UUID(1, 2), "SUP-0000123", 1);
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Queue queue = new Queue();

    @Test
    void whatIsDecidedAlreadyIsToldAtOnce() {
        queue.decidedAfter = 0;

        assertThat(await(LINK, 7L, LONG, false)).isEqualTo(new Decision(true, LINK));
        assertThat(queue.looks).isEqualTo(1);
    }

    @Test
    void itLooksUntilTheLaneIsThrough() {
        queue.decidedAfter = 5;

        assertThat(await(LINK, 7L, LONG, false)).isEqualTo(new Decision(true, LINK));
        assertThat(queue.looks).isEqualTo(6);
    }

    @Test
    void aDecidedChangeMayHaveNoGoldenRecord() {
        queue.decidedAfter = 1;

        assertThat(await(null, 7L, LONG, false)).isEqualTo(new Decision(true, null));
    }

    @Test
    void whoDoesNotWaitIsToldThatItIsNotDecided() {
        queue.decidedAfter = 1;

        assertThat(await(LINK, 7L, Duration.ZERO, false)).isEqualTo(new Decision(false, null));
        assertThat(queue.looks).isEqualTo(1);
    }

    @Test
    void patienceEnds() {
        queue.decidedAfter = Integer.MAX_VALUE;

        assertThat(await(LINK, 7L, Duration.ofMillis(40), false)).isEqualTo(new Decision(false, null));
        assertThat(queue.looks).isGreaterThan(2);
    }

    @Test
    void aHubThatStopsDoesNotKeepItsSendersWaiting() {
        queue.decidedAfter = Integer.MAX_VALUE;
        Thread.currentThread().interrupt();
        try {
            assertThat(await(LINK, 7L, LONG, false).made()).isFalse();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void whatDidNotLandWaitsOnlyForItsLink() {
        assertThat(await(LINK, null, LONG, false)).isEqualTo(new Decision(true, LINK));
        assertThat(await(null, null, Duration.ofMillis(5), false)).isEqualTo(new Decision(false, null));
        assertThat(await(null, null, LONG, true)).isEqualTo(new Decision(true, null));
        assertThat(queue.looks).isZero();
    }

    @Test
    void whereNobodyKeepsLinksADecisionIsOneAnyway() {
        var nobody = new StaticListableBeanFactory().getBeanProvider(GoldenLinks.class);
        queue.decidedAfter = 0;

        assertThat(new DecisionWait(queue, nobody).await(STREAM, "V-1", 7L, LONG, false))
                .isEqualTo(new Decision(true, null));
    }

    private Decision await(@Nullable GoldenLink link, @Nullable Long position, Duration most, boolean unlinked) {
        GoldenLinks links = (domain, source, key) -> {
            assertThat(new Stream(source, domain)).isEqualTo(STREAM);
            assertThat(key).isEqualTo("V-1");
            return Optional.ofNullable(link);
        };
        var provider = new StaticListableBeanFactory(Map.of("links", links)).getBeanProvider(GoldenLinks.class);
        return new DecisionWait(queue, provider).await(STREAM, "V-1", position, most, unlinked);
    }

    /** A queue that a change leaves after so many looks. */
    private static class Queue extends LandedChanges {

        private int looks;
        private int decidedAfter;

        Queue() {
            this(new DriverManagerDataSource());
        }

        private Queue(DriverManagerDataSource nowhere) {
            this(JdbcClient.create(nowhere), nowhere);
        }

        private Queue(JdbcClient database, DriverManagerDataSource nowhere) {
            super(database, nowhere, JsonMapper.shared(), new BatchProgress(database, nowhere));
        }

        @Override
        public boolean waits(DomainName domain, int priority, long position) {
            assertThat(priority).isEqualTo(LandingMode.INTERACTIVE.priority());
            assertThat(position).isEqualTo(7);
            return looks++ < decidedAfter;
        }
    }
}
