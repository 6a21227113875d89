package health.auric.standardize;

import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Units of measure by source: the only way from a source's code to a unit. */
@Service
public class Units {

    private final UnitEntries entries;

    Units(UnitEntries entries) {
        this.entries = entries;
    }

    /** The facility's own meaning of the code, else the source's, else none. For many codes take the table once. */
    @Transactional(readOnly = true)
    public Optional<Unit> translate(SourceCode source, @Nullable FacilityCode facility, String code) {
        return tableOf(source).translate(facility, code);
    }

    @Transactional(readOnly = true)
    public UnitTable tableOf(SourceCode source) {
        return new UnitTable(entries.findBySourceOrderByFacilityAscCodeAsc(source.value()).stream()
                .map(UnitEntry::row)
                .toList());
    }

    /** All rows of the source at once, so that no half of an old table stays behind. */
    @Transactional
    public void replace(SourceCode source, List<UnitCode> codes) {
        var table = new UnitTable(codes);
        entries.deleteBySource(source.value());
        entries.saveAll(
                table.codes().stream().map(code -> new UnitEntry(source, code)).toList());
    }
}
