package health.auric.engine.evaluation;

import static health.auric.engine.evaluation.ItemTrait.amounts;
import static health.auric.engine.evaluation.ItemTrait.of;

import java.util.List;

/** A kind of item: what it is called and what is said about it. */
record ItemKind(List<String> name, List<ItemTrait> traits) {

    private static final ItemTrait SIDE = of("N-ITM-1 side", "LEFT|LT|LFT", "RIGHT|RT|RGT");
    private static final ItemTrait STERILE =
            of("N-ITM-2 sterile", "STERILE|STRL|STER", "NONSTERILE|NON-STERILE|N/S|NONSTRL");
    private static final ItemTrait FRENCH =
            amounts("N-ITM-3 french", "%FR|% FR|% French", 8, 10, 12, 14, 16, 18, 20, 22, 24);
    private static final ItemTrait GAUGE =
            amounts("N-ITM-3 gauge", "%G|%GA|% gauge", 16, 18, 20, 21, 22, 23, 25, 27, 30);
    private static final ItemTrait INCHES = of(
            "N-ITM-3 length",
            "1/2IN|1/2\"|0.5 inch",
            "1IN|1\"|1 inch|2.54CM",
            "1 1/2IN|1-1/2\"|1.5 in",
            "2IN|2\"|2 inch",
            "3.5IN|3 1/2\"",
            "6IN|6\"|6 inch");
    private static final ItemTrait MILLIMETERS =
            amounts("N-ITM-3 length", "%MM|% mm", 10, 12, 14, 16, 18, 20, 24, 30, 36, 40, 55, 60);
    private static final ItemTrait DIAMETER =
            amounts("N-ITM-3 diameter", "%MM DIA|DIA % mm", "2.0", "2.4", "2.7", "3.5", "4.5", "6.5");
    private static final ItemTrait VOLUME = amounts("N-ITM-3 volume", "%ML|% CC|%CC|% mL", 1, 3, 5, 10, 20, 30, 60);
    private static final ItemTrait LITERS =
            of("N-ITM-3 volume", "1000ML|1L|1 liter|1,000 mL", "500ML|0.5 L|500 cc", "250ML|250 mL", "100ML|100 cc");
    private static final ItemTrait PERCENT =
            of("N-ITM-3 concentration", "0.9%|0.9 %|0.9 pct", "0.45%|0.45 %|.45%", "5%|5 %", "10%|10 pct");
    private static final ItemTrait STRENGTH = of(
            "N-ITM-3 strength",
            "10MG/ML|10 mg/mL|50 mg/5 mL",
            "20MG/ML|20 mg/mL",
            "50MG/ML|50 mg/mL",
            "100MG/ML|100 mg/mL|0.1 g/mL");
    private static final ItemTrait SIZE =
            of("N-ITM-3 size", "SM|SMALL|SML", "MEDIUM|MDM|SZ MEDIUM", "LG|LARGE|LRG", "XL|X-LARGE|EXTRA LARGE");
    private static final ItemTrait NUMBERED =
            amounts("N-ITM-3 size", "SZ %|SIZE %|SZ. %", "6", "6.5", "7", "7.5", "8", "8.5");
    private static final ItemTrait BLADE = amounts("N-ITM-3 size", "#%|SIZE %|# %", 10, 11, 12, 15, 20, 22);
    private static final ItemTrait ZEROS = of("N-ITM-3 size", "2-0|2/0", "3-0|3/0", "4-0|4/0", "5-0|5/0");
    private static final ItemTrait LATEX =
            of("N-ITM-4 latex", "LATEX|LTX", "LATEX-FREE|LATEX FREE|LF|NOT MADE WITH NATURAL RUBBER LATEX");
    private static final ItemTrait POWDER =
            of("N-ITM-4 powder", "POWDERED|PWDR", "POWDER FREE|PF|POWDER-FREE|PWDR FREE");
    private static final ItemTrait NEEDLE =
            of("N-ITM-4 needle", "W/ NEEDLE|WITH NDL|W/NDL", "W/O NEEDLE|WITHOUT NEEDLE|W/O NDL");
    private static final ItemTrait DEHP = of("N-ITM-4 dehp", "W/ DEHP|WITH DEHP", "DEHP-FREE|W/O DEHP|NON-DEHP");
    private static final ItemTrait USE =
            of("N-ITM-7 use", "SINGLE USE|DISPOSABLE|DISP", "REUSABLE|REUS", "REPROCESSED");
    private static final ItemTrait COLOR =
            of("N-ITM-13 color", "BLUE|BLU", "YELLOW|YEL", "GREEN|GRN", "WHITE|WHT", "PINK|PNK");
    private static final ItemTrait FLAVOR = of("N-ITM-13 flavor", "VANILLA", "CHOCOLATE", "STRAWBERRY");
    private static final ItemTrait SHADE = of("N-ITM-13 shade", "SHADE A1", "SHADE A2", "SHADE A3", "SHADE B1");
    private static final ItemTrait POWER =
            amounts("N-ITM-13 lens power", "%D|% DIOPTER|% diopters", "18.0", "18.5", "20.0", "21.5", "22.0");
    private static final ItemTrait AGE = of("N-ITM-14 age", "ADULT|ADLT", "PEDIATRIC|PED|PEDS", "NEONATAL|NEO|INFANT");

    static final List<ItemKind> ALL = List.of(
            kind(
                    "CATHETER FOLEY|FOLEY CATH|CATH FOL",
                    FRENCH,
                    amounts("N-ITM-3 volume", "%CC|%ML|% mL", 5, 10, 30),
                    LATEX),
            kind("CATHETER SUCTION|SUCTION CATH", FRENCH, STERILE, AGE),
            kind("GLOVE EXAM NITRILE|GLV EXAM NITRL|NITRILE EXAM GLOVE", SIZE, STERILE, POWDER),
            kind("GLOVE SURGICAL|GLV SURG", NUMBERED, LATEX, POWDER),
            kind("NEEDLE HYPODERMIC|HYPO NDL|NDL HYPO", GAUGE, INCHES, STERILE),
            kind("SYRINGE LUER LOCK|SYR LL", VOLUME, NEEDLE, STERILE),
            kind("SUTURE VICRYL|SUT VICRYL|VICRYL SUTURE", ZEROS, INCHES, COLOR),
            kind("PLATE TIBIAL LOCKING|PLT TIB LCK", SIDE, MILLIMETERS, STERILE),
            kind("SCREW CORTICAL|SCRW CORT", DIAMETER, MILLIMETERS, STERILE),
            kind("STEM FEMORAL CEMENTED|STEM FEM CEM", SIDE, BLADE),
            kind("SODIUM CHLORIDE SOLUTION BAG|SODIUM CHLORIDE SOL BAG", PERCENT, LITERS, DEHP),
            kind("LIDOCAINE INJECTION VIAL|LIDOCAINE INJ VIAL", STRENGTH, VOLUME),
            kind("GOWN ISOLATION|ISOL GOWN", SIZE, COLOR, USE),
            kind("BLADE SURGICAL CARBON|BLD SURG CARBON", BLADE, STERILE, USE),
            kind("CUFF BLOOD PRESSURE|BLOOD PRESSURE CUFF", AGE, USE, LATEX),
            kind("TUBING EXTENSION|TBG EXT", INCHES, DEHP, STERILE),
            kind("DRINK NUTRITIONAL|NUTRITIONAL DRINK", FLAVOR, VOLUME),
            kind("COMPOSITE DENTAL|DENTAL COMPOSITE", SHADE, amounts("N-ITM-3 mass", "%G|% gm|% gram", 2, 4, 8)),
            kind("LENS INTRAOCULAR|INTRAOCULAR LENS", POWER, DIAMETER),
            kind("MASK OXYGEN|OXYGEN MASK", AGE, USE, COLOR));

    private static ItemKind kind(String names, ItemTrait... traits) {
        return new ItemKind(List.of(names.split("\\|")), List.of(traits));
    }
}
