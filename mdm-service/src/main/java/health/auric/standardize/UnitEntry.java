package health.auric.standardize;

import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A stored row of a source's unit table. */
@Entity
@Table(schema = "standardize", name = "unit_code")
class UnitEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String source;
    private @Nullable String facility;
    private String code;
    private String x12;
    private String rec21;
    private @Nullable String ucum;
    private String display;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected UnitEntry() {}

    UnitEntry(SourceCode source, UnitCode row) {
        this.source = source.value();
        this.facility = row.facility() == null ? null : row.facility().value();
        this.code = row.code();
        this.x12 = row.unit().x12();
        this.rec21 = row.unit().rec21();
        this.ucum = row.unit().ucum();
        this.display = row.unit().display();
    }

    UnitCode row() {
        var where = facility == null ? null : new FacilityCode(facility);
        return new UnitCode(where, code, new Unit(x12, rec21, ucum, display));
    }
}
