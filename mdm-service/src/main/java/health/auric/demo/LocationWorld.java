package health.auric.demo;

import java.util.List;
import java.util.Locale;

/** Hospitals, clinics, departments, rooms and stockrooms. */
final class LocationWorld implements World {

    private static final List<String> WINGS = List.of("North", "South", "East", "West");

    private final Words words;
    private final Places places;
    private final References references;

    LocationWorld(Words words, References references) {
        this.words = words;
        this.places = new Places(words);
        this.references = references;
    }

    /** The two hospitals come first and every one of their systems knows them. */
    @Override
    public Shape shape() {
        return new Shape(0.12, 1.3, 0, 0.005, 0.05, List.of(3, 4));
    }

    @Override
    public List<Twin> twins() {
        return new LocationTwins(words).all();
    }

    @Override
    public void facts(Entity entity, Draft draft, String needs) {
        Dice dice = entity.shared("facts");
        Words.Department department = dice.pick(words.departments());
        draft.put("~dept", department.name()).put("~service", department.service());
        draft.put("~synonym", dice.pick(department.synonyms())).put("~type", department.type());
        draft.put("~floor", Integer.toString(dice.between(1, 12))).put("~wing", dice.pick(WINGS));
        draft.put("~building", dice.pick(words.surnames()));
        places.settle(draft, "~", dice);
        if (entity.family() < 2) {
            hospital(draft, entity.family() == 0 ? DemoFacility.LAKEMONT : DemoFacility.BRANNOC);
        } else {
            name(draft, dice, needs.isEmpty() ? dice.weighted(35, 25, 15, 15, 10) : needs.charAt(0) - '0');
        }
    }

    private static void hospital(Draft draft, DemoFacility facility) {
        draft.put("~name", facility.name()).put("~type", "FACILITY").put("~certified", "yes");
        draft.put("~other", facility.acquired() ? "Saint Brannoc's Community Hospital" : "Lakemont General Hospital");
    }

    /** Kinds: 0 unit on a floor, 1 department in a building, 2 room, 3 clinic with an address of its own, 4 stockroom. */
    private static void name(Draft draft, Dice dice, int kind) {
        String dept = draft.text("~dept");
        String building = draft.text("~building");
        String place = draft.text("~floor") + " " + draft.text("~wing");
        draft.put("~kind", Integer.toString(kind));
        draft.put("~other", draft.text("~synonym") + " " + place);
        switch (kind) {
            case 0 -> draft.put("~name", dept + " " + place);
            case 1 -> draft.put("~name", dept + ", " + building + " Building Floor " + draft.text("~floor"));
            case 2 ->
                draft.put("~name", dept + " Room " + draft.text("~floor") + dice.digits(2) + " " + building + " Wing")
                        .put("~type", "ROOM");
            case 3 ->
                draft.put("~name", building + " " + dept + ", " + draft.text("~city"))
                        .put("~other", draft.text("~city") + " " + draft.text("~synonym"))
                        .put("~type", "CLINIC")
                        .put("~certified", "yes");
            default -> draft.put("~name", dept + " Stockroom " + place).put("~type", "STOCKROOM");
        }
    }

    @Override
    public void compose(Entity entity, Draft draft, View view) {
        draft.put("name", draft.get("~name")).put("type", draft.get("~type"));
        draft.put("services.0", draft.get("~service"));
        if (draft.has("~certified")) {
            Entity owner = new Entity(entity.seed(), entity.subject(), entity.family(), 0);
            boolean unit = draft.has("~unit");
            String ccn = SafeNumbers.ccn((unit ? owner : entity).unique("ccn", 5));
            draft.put("ccn", unit ? ccn.substring(0, 2) + "S" + ccn.substring(3) : ccn);
            Places.show(draft, "~", "address");
            draft.put("phones.0.role", "GENERAL").put("phones.0.phone", draft.get("~phone"));
        }
        if (draft.text("~type").equals("LAB")) {
            draft.put("clia", SafeNumbers.clia(entity.unique("clia", 7)));
        }
        draft.put("gln", SafeNumbers.gln(entity.unique("gln", 9)));
        standing(draft);
        refer(entity, draft, view);
        draft.put("localCode", view.key());
        draft.put("~other:name", draft.get("~other"));
        draft.put(
                "~extra:name",
                draft.text("~floor") + draft.text("~wing").charAt(0) + " Ste " + draft.text("~floor") + "00");
        draft.put("~wrong:type", draft.text("~type").equals("DEPARTMENT") ? "CLINIC" : "DEPARTMENT");
    }

    private static void standing(Draft draft) {
        draft.put("operationalStatus", draft.has("~closed") ? "CLOSED" : "OPEN");
        draft.put("closed", draft.get("~closed"));
        draft.put("standing", draft.has("~closed") ? "INACTIVE" : "ACTIVE");
    }

    private void refer(Entity entity, Draft draft, View view) {
        String hospital = references
                .hospital(view.source())
                .orElse(view.source().facility().value());
        draft.put("facility", hospital.equals(view.key()) ? "" : hospital);
        draft.put("legalEntity", hospital);
        if (draft.text("~type").matches("DEPARTMENT|NURSING_UNIT|STOCKROOM")) {
            references
                    .any(Subject.COST_CENTER, view.source(), entity.shared("cost center"))
                    .ifPresent(key -> draft.put("costCenters.0.costCenter", key).put("costCenters.0.primary", "true"));
        }
        if (view.source().habits() == Profile.EHR) {
            String code = draft.text("~dept").replaceAll("[^A-Z]", "")
                    + draft.text("~floor")
                    + draft.text("~wing").charAt(0);
            draft.put("hl7Location", (code + "^^^" + view.source().facility()).toUpperCase(Locale.ROOT));
        }
    }
}
