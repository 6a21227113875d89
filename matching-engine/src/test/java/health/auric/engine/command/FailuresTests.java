package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailuresTests {

    @Test
    void theFileAndWhatIsWrongWithItAreSaid() {
        assertThat(Failures.sentence(new NoSuchFileException("a/b.csv")))
                .isEqualTo("a/b.csv: there is no such file or folder");
        assertThat(Failures.sentence(new AccessDeniedException("b.csv"))).isEqualTo("b.csv: not allowed");
        assertThat(Failures.sentence(new FileSystemException("b.csv", null, "No space left on device")))
                .isEqualTo("b.csv: No space left on device");
        assertThat(Failures.sentence(new UncheckedIOException(new IOException("broken pipe"))))
                .endsWith("broken pipe");
    }

    @Test
    void aFullMemorySaysHowMuchItWasAndHowToGiveMore() {
        assertThat(Failures.sentence(new OutOfMemoryError("Java heap space")))
                .startsWith("the memory is full (")
                .contains("AURIC_JAVA_OPTIONS=-Xmx")
                .isEqualTo(Failures.sentence(new IllegalStateException(new OutOfMemoryError())));
    }

    @Test
    void anErrorOfTheProgramSaysSoAndWhere() {
        assertThat(Failures.sentence(new IllegalStateException("odd")))
                .contains("error of the program", "please report", "odd", "FailuresTests")
                .doesNotContain("\n");
    }
}
