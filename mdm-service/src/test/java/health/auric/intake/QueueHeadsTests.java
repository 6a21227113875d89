package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.DomainName;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class QueueHeadsTests {

    private static final DomainName ITEM = new DomainName("item");

    private final AtomicLong nanos = new AtomicLong(-5);
    private final QueueHeads heads = new QueueHeads(nanos::get);

    @Test
    void aQueueNobodyLookedAtIsReadFromItsBeginning() {
        assertThat(heads.from(ITEM)).isZero();
    }

    @Test
    void theNextLookBeginsWhereTheLastOneFoundSomething() {
        heads.found(ITEM, 0, 100);
        assertThat(heads.from(ITEM)).isEqualTo(100);

        heads.found(ITEM, 100, 180);
        assertThat(heads.from(ITEM)).isEqualTo(180);
        assertThat(heads.from(new DomainName("supplier"))).isZero();
    }

    @Test
    void onceASecondTheWholeQueueIsLookedAtForWhatCameLate() {
        heads.found(ITEM, 0, 100);
        pass(Duration.ofMillis(600));
        heads.found(ITEM, 100, 180);

        pass(Duration.ofMillis(600));
        assertThat(heads.from(ITEM))
                .as("the later look was not at the whole queue")
                .isZero();

        heads.found(ITEM, 0, 150);
        assertThat(heads.from(ITEM)).isEqualTo(150);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
