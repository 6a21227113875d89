package health.auric.engine.text;

import health.auric.engine.text.OrganizationName.OtherName;
import java.util.ArrayList;
import java.util.List;

/** Reads the name of an organization from left to right, part by part. */
final class OrganizationReader {

    private final Vocabulary vocabulary;
    private final List<String> legalForms = new ArrayList<>();

    OrganizationReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    OrganizationName read(String text) {
        var lifted = Lifted.of(text);
        var parts = OtherNames.in(lifted.text());
        var segments = Segments.of(parts.name());
        var parent = bare(segments.parent());
        var site = bare(segments.site());
        var typed = concat(parent, site);
        var words = expand(typed);
        return new OrganizationName(
                words,
                List.copyOf(legalForms),
                others(parts.names()),
                others(parts.receivers()),
                expand(parent),
                expand(site),
                Segments.department(words),
                Initials.acronym(typed),
                typed,
                lifted.flags());
    }

    /** All words of a name, of the other names in it too, in no order of meaning; what a comparison by words needs. */
    List<String> allWords(Lifted lifted) {
        var parts = OtherNames.in(lifted.text());
        var segments = Segments.of(parts.name());
        var all = new ArrayList<>(expand(bare(segments.parent())));
        if (!segments.site().isEmpty()) {
            all.addAll(expand(bare(segments.site())));
        }
        others(parts.names()).forEach(other -> all.addAll(other.words()));
        return all;
    }

    private List<String> bare(String text) {
        return LegalForms.lift(Initials.joined(Fold.wordsOf(text)), legalForms);
    }

    private List<String> expand(List<String> words) {
        return List.copyOf(vocabulary.expand(Saints.told(words)));
    }

    private List<OtherName> others(List<OtherNames.Other> others) {
        return others.stream()
                .map(other -> new OtherName(other.relation(), expand(bare(other.text()))))
                .filter(other -> !other.words().isEmpty())
                .toList();
    }

    private static List<String> concat(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
