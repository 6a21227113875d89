package health.auric.engine.compare;

import health.auric.engine.text.CatalogNumber;
import health.auric.engine.text.CertifiedKind;
import health.auric.engine.text.Identifier;
import health.auric.engine.text.OrganizationName;
import health.auric.engine.text.Quantities;
import health.auric.engine.text.Traits;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds of vetoes by their names in a profile. */
final class VetoKinds {

    private static final String IDENTIFIER = "identifier:";

    private VetoKinds() {}

    static Veto named(String kind) {
        return switch (kind) {
            case "quantities" -> veto(new QuantityComparator(), Quantities::of, QuantityComparator.CONTRADICTION);
            case "traits" -> veto(new TraitComparator(), Traits::of, TraitComparator.OTHER_PACK);
            case "same" -> VetoKinds::other;
            case "maker" -> VetoKinds::otherMaker;
            case "kind" -> VetoKinds::otherKind;
            default -> identifier(kind);
        };
    }

    private static Veto identifier(String kind) {
        if (!kind.startsWith(IDENTIFIER)) {
            throw new IllegalArgumentException("There is no kind of veto named \"" + kind + "\".");
        }
        String scheme = kind.substring(IDENTIFIER.length());
        return veto(
                new IdentifierComparator(), text -> Identifier.of(scheme, text), IdentifierComparator.CONTRADICTION);
    }

    /** Levels up to the last one forbidden. */
    private static <P> Veto veto(Graded<P> comparator, Function<String, P> prepare, int forbidden) {
        var remembered = new Remembered<>(prepare);
        return (a, b) -> {
            if (a.isBlank() || b.isBlank()) {
                return null;
            }
            var evidence = comparator.explain(remembered.of(a), remembered.of(b));
            return evidence.level() <= forbidden ? evidence.reason() : null;
        };
    }

    private static @Nullable String other(String a, String b) {
        var left = CatalogNumber.of(a);
        var right = CatalogNumber.of(b);
        boolean differ = !left.isAbsent() && !right.isAbsent() && !left.code().equals(right.code());
        return differ ? a + " is not " + b : null;
    }

    private static @Nullable String otherKind(String a, String b) {
        var left = CertifiedKind.of(a);
        var right = CertifiedKind.of(b);
        return left.isPresent() && right.isPresent() && !left.equals(right) ? a + " is not " + b : null;
    }

    /** Names of one organization start alike, or one is the acronym of the other. */
    private static @Nullable String otherMaker(String a, String b) {
        var left = OrganizationName.of(a);
        var right = OrganizationName.of(b);
        if (left.isAbsent() || right.isAbsent()) {
            return null;
        }
        boolean alike = Likeness.looks(left.words().getFirst(), right.words().getFirst())
                || left.words().contains(right.acronym())
                || right.words().contains(left.acronym());
        return alike ? null : a + " is not " + b;
    }
}
