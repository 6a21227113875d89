package health.auric.demo;

import java.util.List;

/** Cost centers of two charts of accounts: mapped to each other, never merged. */
final class CostCenterWorld implements World {

    private static final List<String> SETTINGS =
            List.of("", "", "", " Inpatient", " Outpatient", " Professional", " Technical");

    private final Words words;
    private final References references;

    CostCenterWorld(Words words, References references) {
        this.words = words;
        this.references = references;
    }

    @Override
    public Shape shape() {
        return new Shape(0.05, 4.5, 1.2, 0, 0, List.of());
    }

    @Override
    public List<Twin> twins() {
        return CostCenterTwins.ALL;
    }

    @Override
    public void facts(Entity entity, Draft draft, String needs) {
        Dice dice = entity.shared("facts");
        Words.Department department = dice.pick(words.departments());
        String place = dice.chance(0.6) ? " " + dice.between(1, 9) + dice.pick(List.of("N", "S", "E", "W")) : "";
        draft.put("~name", department.name() + place + dice.pick(SETTINGS));
        draft.put("~synonym", dice.pick(department.synonyms()) + place);
        draft.put("~category", department.category());
        draft.put("~line", Integer.toString(dice.between(4, 12)));
        draft.put("~from", dice.between(2008, 2022) + "-07-01");
    }

    @Override
    public void compose(Entity entity, Draft draft, View view) {
        boolean acquired = view.source().facility().equals(DemoFacility.BRANNOC.code());
        Entity owner =
                draft.has("~sameNumber") ? new Entity(entity.seed(), entity.subject(), entity.family(), 0) : entity;
        String digits = owner.unique("number", 6);
        String number = acquired ? "0" + digits : "1" + digits.charAt(0) + "0-" + digits.substring(1);
        draft.put("number", number);
        draft.put("chart", draft.has("~chart") ? draft.get("~chart") : acquired ? "STB-COA" : "LKM-GL");
        draft.put("name", draft.get("~name"));
        draft.put("category", draft.get("~category"));
        draft.put("level", draft.has("~level") ? draft.get("~level") : "LEAF");
        draft.put("valid.from", draft.get("~from")).put("valid.to", draft.get("~to"));
        draft.put("companyCode", draft.has("~company") ? draft.get("~company") : acquired ? "2000" : "1000");
        draft.put("costReportLine", draft.get("~line"));
        draft.put(
                "legalEntity",
                references
                        .hospital(view.source())
                        .orElse(view.source().facility().value()));
        draft.put("standing", draft.has("~to") ? "INACTIVE" : "ACTIVE");
        draft.put("~extra:name", number);
        draft.put("~other:name", draft.get("~synonym"));
        draft.put("~short:name", view.dice().chance(0.5) ? draft.get("~synonym") : "");
    }
}
