package health.auric.engine.prepare;

import health.auric.engine.profile.Field;
import health.auric.engine.text.Fold;
import health.auric.engine.text.Lifted;
import health.auric.engine.text.OrganizationName;
import health.auric.engine.text.PersonName;
import health.auric.engine.text.StreetAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the values of one field by the standardizer of its kind. The last values are remembered, because several columns
 * are made from each and because cities and names come back.
 */
public final class Standards {
    private static final int SLOTS = 1 << 11;

    private record Read(String raw, Standard standard) {}

    private final Field field;
    // Threads may overwrite each other's entries; an entry is immutable, so that the worst is a value read twice.
    private final Read[] last = new Read[SLOTS];

    public Standards(Field field) {
        this.field = field;
    }

    /** The standard form of a value. */
    public Standard of(String raw) {
        int slot = raw.hashCode() * 0x9E3779B1 >>> Integer.SIZE - 11;
        Read known = last[slot];
        if (known == null || !known.raw.equals(raw)) {
            known = new Read(raw, read(raw));
            last[slot] = known;
        }
        return known.standard;
    }

    private Standard read(String raw) {
        return raw.isBlank()
                ? Standard.NOTHING
                : switch (field.kind()) {
                    case ORGANIZATION -> OrganizationName.words(raw, Standard::of);
                    case PERSON -> person(PersonName.of(raw));
                    case GIVEN_NAME -> given(PersonName.of(raw, ""));
                    case SURNAME -> surname(PersonName.of("", raw));
                    case STREET, HOUSE_NUMBER -> street(StreetAddress.of(raw));
                    case TITLE, TEXT, PEOPLE, NUMBERS, IGNORE -> text(raw);
                    default -> Values.of(field, raw);
                };
    }

    private static Standard text(String raw) {
        Lifted lifted = Lifted.of(raw);
        return Standard.of(Fold.tokens(lifted.text()), lifted.flags());
    }

    private static Standard person(PersonName name) {
        List<String> words = new ArrayList<>();
        words.add(name.given());
        words.addAll(name.middle());
        words.add(name.called());
        words.addAll(name.surname());
        words.removeIf(String::isEmpty);
        return Standard.of(words, name.flags());
    }

    private static Standard given(PersonName name) {
        List<String> names = new ArrayList<>(List.of(name.given()));
        names.addAll(name.middle());
        return Standard.whole(String.join(" ", names), name.flags());
    }

    private static Standard surname(PersonName name) {
        return Standard.whole(String.join(" ", name.surname()), name.flags());
    }

    /** The words of the street with suffix and directions; an address that is only a box has no street. */
    private static Standard street(StreetAddress address) {
        List<String> words = new ArrayList<>(address.street());
        words.addAll(List.of(address.pre(), address.suffix(), address.post()));
        words.addAll(address.rest());
        words.removeIf(String::isEmpty);
        List<String> inside = new ArrayList<>();
        if (!address.unit().isEmpty()) {
            inside.add(address.unitNumber());
        }
        if (!address.box().isEmpty()) {
            inside.add("box " + address.box());
        }
        List<String> number = address.number().isEmpty() ? List.of() : List.of(address.number());
        return new Standard(words, number, inside, address.flags());
    }
}
