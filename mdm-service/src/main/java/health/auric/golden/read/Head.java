package health.auric.golden.read;

import health.auric.kernel.FacilityCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A golden record as it stands, and the facilities whose sources are linked to it. */
record Head(
        UUID id,
        long number,
        int version,
        long lockVersion,
        String status,
        @Nullable UUID mergedInto,
        String title,
        List<FacilityCode> facilities) {}
