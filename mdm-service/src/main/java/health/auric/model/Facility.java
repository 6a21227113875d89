package health.auric.model;

import health.auric.kernel.FacilityCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A hospital or clinic with its local rules. */
@Entity
@Table(schema = "model", name = "facility")
class Facility {

    @Id
    private String code;

    private String name;

    private String timeZone;

    @Column(name = "legal_entity")
    private @Nullable String legalEntity;

    @JdbcTypeCode(SqlTypes.JSON)
    private FacilityRules rules = FacilityRules.NONE;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Facility() {}

    Facility(FacilityCode code, String name, ZoneId timeZone, @Nullable String legalEntity) {
        this.code = code.value();
        this.name = name;
        this.timeZone = timeZone.getId();
        this.legalEntity = legalEntity;
    }

    boolean isAt(int expected) {
        return version != null && version == expected;
    }

    void follow(FacilityRules other) {
        this.rules = other;
    }

    RegisteredFacility shown() {
        int shown = version == null ? 0 : version;
        return new RegisteredFacility(new FacilityCode(code), name, ZoneId.of(timeZone), legalEntity, rules, shown);
    }
}
