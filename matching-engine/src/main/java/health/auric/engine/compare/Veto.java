package health.auric.engine.compare;

import org.jspecify.annotations.Nullable;

/** A reason why two records are not to be taken for the same without a person, whatever else agrees. */
interface Veto {

    /** The reason against the two texts, or null. Either may be "". */
    @Nullable
    String against(String a, String b);
}
