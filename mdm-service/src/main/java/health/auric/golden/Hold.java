package health.auric.golden;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A golden record's claim on an exclusive identifier: it holds it, or there is a reason why another one does. */
public record Hold(
        ExclusiveValue identifier, UUID golden, @Nullable String reason) {

    public boolean held() {
        return reason == null;
    }
}
