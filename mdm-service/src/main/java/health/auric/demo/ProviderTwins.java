package health.auric.demo;

import java.util.List;

/** Providers that look alike and must not be merged. */
final class ProviderTwins {

    private final Words words;
    private final Places places;

    ProviderTwins(Words words) {
        this.words = words;
        this.places = new Places(words);
    }

    List<Twin> all() {
        return List.of(
                Twin.different("different-npi", (draft, dice) -> places.settle(draft, "~", dice)),
                Twin.different(
                        "different-birth-date",
                        (draft, dice) -> draft.put("~birth", "19" + dice.between(50, 96) + "-02-11")),
                Twin.different("generation-suffix", ProviderTwins::inherit)
                        .both((draft, _) -> draft.put("~generation", "Sr")),
                Twin.different("person-against-organization", ProviderTwins::incorporate)
                        .needing("MD"),
                Twin.different("different-license-number", (draft, _) -> draft.put("~middle", "")),
                Twin.different("different-gender-and-initial", ProviderTwins::swapGender),
                Twin.different("one-household", this::otherPerson),
                Twin.different("incompatible-credentials", ProviderTwins::otherSchool)
                        .needing("MD"),
                Twin.different("same-npi-other-name", this::mistype));
    }

    private static void inherit(Draft draft, Dice dice) {
        draft.put("~generation", dice.pick(List.of("Jr", "III")));
        draft.put("~birth", "199" + dice.below(10) + "-05-0" + dice.between(1, 9));
    }

    private static void incorporate(Draft draft, Dice dice) {
        draft.put("~family", draft.text("~family") + dice.pick(List.of(" Medical Group", " MD PA", " Associates")));
        draft.put("~birth", "").put("~gender", "");
    }

    private void otherPerson(Draft draft, Dice dice) {
        Words.Given given = dice.pick(words.givenNames());
        draft.put("~given", given.name())
                .put("~gender", given.gender())
                .put("~nickname", given.nicknames().getFirst());
        draft.put("~middle", "" + (char) ('A' + dice.below(26)));
        draft.put("~birth", dice.between(1950, 1996) + "-10-1" + dice.below(10));
    }

    private static void swapGender(Draft draft, Dice dice) {
        draft.put("~gender", draft.text("~gender").equals("F") ? "M" : "F");
        draft.put("~middle", "" + (char) ('A' + dice.below(26)));
        draft.put("~birth", dice.between(1950, 1996) + "-08-1" + dice.below(10));
    }

    private static void otherSchool(Draft draft, Dice dice) {
        draft.put("~credential", dice.pick(List.of("DDS", "DMD", "DPM", "OD"))).put("~licenseType", "DENTAL");
        draft.put("~birth", "19" + dice.between(50, 96) + "-07-21");
    }

    private void mistype(Draft draft, Dice dice) {
        otherPerson(draft, dice);
        draft.put("~family", dice.pick(words.surnames())).put("~sameNpi", "yes");
        places.settle(draft, "~", dice);
    }
}
