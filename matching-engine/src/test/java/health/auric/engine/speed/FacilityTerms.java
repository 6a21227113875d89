package health.auric.engine.speed;

import health.auric.engine.candidate.CandidateRecord;
import health.auric.engine.candidate.TermFamily;
import health.auric.engine.candidate.TermTable;
import health.auric.engine.candidate.TermTableBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The terms of facilities, plainly: words of name and address, town, and as keys the phone and the number in the zip code. */
final class FacilityTerms {

    static final List<TermFamily> FAMILIES =
            List.of(TermFamily.fuzzy("name", 1), TermFamily.fuzzy("address", 1), TermFamily.exact("place", 1));

    private FacilityTerms() {}

    static TermTable table(List<Facility> facilities) {
        var builder = new TermTableBuilder(FAMILIES);
        for (var facility : facilities) {
            var record = record(facility);
            builder.row(facility.zip() + facility.id(), 0, 0);
            for (int family = 0; family < FAMILIES.size(); family++) {
                for (var term : record.terms().get(family)) {
                    builder.term(family, term);
                }
            }
            record.keys().forEach(builder::key);
        }
        return builder.build();
    }

    static CandidateRecord record(Facility it) {
        var keys = new LinkedHashSet<String>();
        var digits = it.phone().replaceAll("\\D", "");
        if (digits.length() == 10) {
            keys.add("phone:" + digits);
        }
        if (!it.zip().isEmpty()) {
            keys.add("door:" + it.zip() + ' '
                    + it.address().substring(0, Math.max(0, it.address().indexOf(' '))));
        }
        var place = words(it.city() + ' ' + it.zip());
        return new CandidateRecord(
                it.id(), 0, List.of(words(it.name()), words(it.address()), place), keys, it.hashCode());
    }

    private static Set<String> words(String text) {
        var words = new LinkedHashSet<String>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
                from = -1;
            }
        }
        return words;
    }
}
