package health.auric.engine.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChecksumsTests {

    @Test
    void agreeWhateverTheOrder() {
        var forward = new Checksums();
        var backward = new Checksums();
        IntStream.range(0, 1_000).forEach(i -> forward.add("r" + i, i));
        IntStream.range(0, 1_000).forEach(i -> backward.add("r" + (999 - i), 999 - i));

        assertThat(forward.differing(backward)).isEmpty();
    }

    @Test
    void tellTheBucketOfAMissingRecord() {
        var all = new Checksums();
        var most = new Checksums();
        IntStream.range(0, 1_000).forEach(i -> all.add("r" + i, i));
        IntStream.range(0, 999).forEach(i -> most.add("r" + i, i));

        assertThat(all.differing(most)).containsExactly(Checksums.bucket("r999"));
    }

    @Test
    void tellWhenTwoRecordsSwappedTheirValues() {
        var right = new Checksums();
        var swapped = new Checksums();
        right.add("a", 1);
        right.add("b", 2);
        swapped.add("a", 2);
        swapped.add("b", 1);

        assertThat(right.differing(swapped)).isNotEmpty();
    }

    @Test
    void spreadRecordsOverTheBuckets() {
        long buckets = IntStream.range(0, 10_000)
                .map(i -> Checksums.bucket("F%07d".formatted(i)))
                .distinct()
                .count();

        assertThat(buckets).isEqualTo(256);
    }
}
