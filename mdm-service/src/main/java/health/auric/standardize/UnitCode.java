package health.auric.standardize;

import health.auric.kernel.FacilityCode;
import org.jspecify.annotations.Nullable;

/** What a source means by a code, everywhere or in one facility; case and blanks around the code mean nothing. */
public record UnitCode(@Nullable FacilityCode facility, String code, Unit unit) {

    public UnitCode {
        code = key(code);
    }

    static String key(String code) {
        return Texts.capitals(Cleaning.clean(code));
    }
}
