package health.auric.demo;

import java.util.List;

/** Physicians, nurses, therapists. */
final class ProviderWorld implements World {

    /** Credential, license type, taxonomy code, role. */
    private static final List<List<String>> PROFESSIONS = List.of(
            List.of("MD", "MEDICAL", "207R00000X", "ATTENDING"),
            List.of("MD", "MEDICAL", "207Q00000X", "PCP"),
            List.of("MD", "MEDICAL", "208600000X", "SURGEON"),
            List.of("DO", "OSTEOPATHIC", "207Q00000X", "PCP"),
            List.of("NP", "ADVANCED_NURSING", "363L00000X", "APP"),
            List.of("PA", "PHYSICIAN_ASSISTANT", "363A00000X", "APP"),
            List.of("CRNA", "ADVANCED_NURSING", "367500000X", "ANESTHESIA"),
            List.of("PT", "THERAPY", "225100000X", "THERAPIST"));

    private final Words words;
    private final Places places;
    private final References references;

    ProviderWorld(Words words, References references) {
        this.words = words;
        this.places = new Places(words);
        this.references = references;
    }

    @Override
    public Shape shape() {
        return new Shape(0.2, 0.6, 0, 0.28, 0, List.of());
    }

    @Override
    public List<Twin> twins() {
        return new ProviderTwins(words).all();
    }

    @Override
    public void facts(Entity entity, Draft draft, String needs) {
        Dice dice = entity.shared("facts");
        person(draft, dice);
        List<String> profession = needs.equals("MD") ? PROFESSIONS.getFirst() : dice.pick(PROFESSIONS);
        draft.put("~credential", profession.get(0)).put("~licenseType", profession.get(1));
        draft.put("~taxonomy", profession.get(2)).put("~role", profession.get(3));
        places.settle(draft, "~", dice);
    }

    private void person(Draft draft, Dice dice) {
        Words.Given given = dice.pick(words.givenNames());
        draft.put("~given", given.name()).put("~gender", given.gender());
        draft.put("~nickname", dice.pick(given.nicknames()));
        draft.put("~middle", dice.chance(0.8) ? "" + (char) ('A' + dice.below(26)) : "");
        String family = dice.pick(words.surnames());
        draft.put("~family", dice.chance(0.08) ? family + "-" + dice.pick(words.surnames()) : family);
        draft.put("~maiden", dice.pick(words.surnames()));
        draft.put(
                "~birth",
                dice.between(1950, 1996) + "-" + SafeNumbers.zeroPadded(dice.between(1, 12), 2) + "-"
                        + SafeNumbers.zeroPadded(dice.between(1, 28), 2));
    }

    @Override
    public void compose(Entity entity, Draft draft, View view) {
        Entity first = new Entity(entity.seed(), entity.subject(), entity.family(), 0);
        draft.put("names.0.use", "LEGAL").put("names.0.family", draft.get("~family"));
        draft.put("names.0.given", draft.get("~given")).put("names.0.middle", draft.get("~middle"));
        draft.put("names.0.suffix", draft.get("~generation"));
        draft.put("npi", SafeNumbers.npi((draft.has("~sameNpi") ? first : entity).unique("npi", 7)));
        draft.put("credentials.0", draft.get("~credential"));
        draft.put("gender", draft.get("~gender")).put("birthDate", draft.get("~birth"));
        draft.put("taxonomies.0.code", draft.get("~taxonomy")).put("taxonomies.0.primary", "true");
        license(entity, draft);
        role(entity, draft, view);
        draft.put("staffStatus", view.dice().pick(List.of("ACTIVE", "ACTIVE", "ACTIVE", "COURTESY", "LOCUM")));
        draft.put(view.source().habits() == Profile.CREDENTIALING ? "credentialingId" : "ehrProviderId", view.key());
        draft.put("standing", "ACTIVE");
        prepareNoise(entity, draft, view.dice());
    }

    private static void license(Entity entity, Draft draft) {
        String number = entity.unique("license", 6);
        draft.put("licenses.0.state", draft.get("~state")).put("licenses.0.type", draft.get("~licenseType"));
        draft.put("licenses.0.number", draft.text("~credential") + "-0" + number);
        draft.put("licenses.0.status", "ACTIVE").put("licenses.0.expires", "2027-12-31");
        if (draft.text("~credential").matches("MD|DO|NP")) {
            String dea = SafeNumbers.dea(draft.text("~family"), entity.unique("dea", 6));
            draft.put("deaRegistrations.0.number", dea).put("deaRegistrations.0.state", draft.get("~state"));
        }
    }

    private void role(Entity entity, Draft draft, View view) {
        draft.put("roles.0.role", draft.get("~role")).put("roles.0.specialty", draft.get("~taxonomy"));
        references
                .any(Subject.LOCATION, view.source(), entity.shared("location"))
                .ifPresent(key -> draft.put("roles.0.location", key));
        references
                .any(Subject.COST_CENTER, view.source(), entity.shared("cost center"))
                .ifPresent(key -> draft.put("roles.0.costCenter", key));
        draft.put("roles.0.phone", draft.get("~phone"));
    }

    private static void prepareNoise(Entity entity, Draft draft, Dice dice) {
        String middle = draft.text("~middle");
        String family = draft.text("~family");
        draft.put(
                "~other:names.0.family",
                dice.chance(0.5) ? family + "-" + draft.text("~maiden") : draft.text("~maiden"));
        draft.put(
                "~short:names.0.given",
                dice.chance(0.7) ? draft.get("~nickname") : draft.text("~given").charAt(0) + ".");
        draft.put(
                "~whole:names.0.family", family + ", " + draft.text("~given") + (middle.isEmpty() ? "" : " " + middle));
        draft.put("~extra:names.0.family", draft.get("~credential"));
        long practice = entity.family() / 40;
        draft.put(
                "~wrong:npi",
                SafeNumbers.npi(new Entity(entity.seed(), entity.subject(), practice, 3).unique("npi", 7)));
    }
}
