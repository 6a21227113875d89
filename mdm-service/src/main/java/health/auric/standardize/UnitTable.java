package health.auric.standardize;

import health.auric.kernel.FacilityCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The unit codes of one source: what they mean everywhere and, before that, what they mean in one facility. */
public final class UnitTable {

    private record Key(@Nullable FacilityCode facility, String code) {}

    private final List<UnitCode> codes;
    private final Map<Key, Unit> units = new HashMap<>();

    /** Refuses a table that gives one code two meanings. */
    public UnitTable(List<UnitCode> codes) {
        this.codes = List.copyOf(codes);
        for (var code : codes) {
            if (units.put(new Key(code.facility(), code.code()), code.unit()) != null) {
                throw new AmbiguousUnitCode(code);
            }
        }
    }

    /** Empty for an unknown code: the record must stop there, because a guessed unit orders a case for an each. */
    public Optional<Unit> translate(@Nullable FacilityCode facility, String code) {
        var key = UnitCode.key(code);
        var local = Optional.ofNullable(units.get(new Key(facility, key)));
        return local.or(() -> Optional.ofNullable(units.get(new Key(null, key))));
    }

    public List<UnitCode> codes() {
        return codes;
    }
}
