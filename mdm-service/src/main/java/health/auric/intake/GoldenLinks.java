package health.auric.intake;

import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;
import java.util.Optional;

/** Tells which golden record a source record belongs to; answered by who keeps the links. */
public interface GoldenLinks {

    /** Empty when it is not linked: not decided yet, withdrawn, or never there. */
    Optional<GoldenLink> of(DomainName domain, SourceCode source, String key);
}
