package health.auric.intake;

import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A sender of source changes. Kind says what it is, trust ranks it among its kind, the badge tells it apart on pages. */
@Entity
@Table(schema = "intake", name = "source_system")
class SourceSystem {

    @Id
    private String code = "";

    private String name = "";
    private String kind = "";
    private String facility = "";
    private int trust;
    private String badge = "";

    @Column(name = "badge_pattern")
    private int badgePattern;

    @Version
    private @Nullable Long version;

    protected SourceSystem() {}

    SourceSystem(Source source) {
        this.code = source.code().value();
        this.facility = source.facility().value();
        change(source);
    }

    /** Everything but its code and its facility. */
    final void change(Source source) {
        this.name = source.name();
        this.kind = source.kind();
        this.trust = source.trust();
        this.badge = source.badge();
        this.badgePattern = source.badgePattern();
    }

    Source asSource() {
        return new Source(new SourceCode(code), name, kind, new FacilityCode(facility), trust, badge, badgePattern);
    }

    RegisteredSource registered() {
        return new RegisteredSource(asSource(), version == null ? 0 : Math.toIntExact(version));
    }
}
