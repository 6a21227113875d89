package health.auric.standardize;

import static java.util.Map.entry;

import health.auric.model.Standardized;
import health.auric.model.Standardizer;
import java.util.Map;

/** Every identifier scheme a definition may name. */
final class Schemes {

    private static final NumberScheme NPI = new NumberScheme(
            "An NPI",
            10,
            npi -> (npi.startsWith("1") || npi.startsWith("2")) && CheckDigit.NPI.accepts(npi),
            "An NPI starts with 1 or 2 and its check digit fits; one digit is probably mistyped.");

    private static final CodeScheme DEA = CodeScheme.of(
                    "A DEA number", "[A-Z][A-Z9]\\d{7}", "two letters (or a letter and 9) and 7 digits")
            .with(
                    number -> CheckDigit.DEA.accepts(number.substring(2)),
                    "The check digit does not fit; one digit is probably mistyped.");

    private static final CodeScheme LEI = CodeScheme.of(
                    "An LEI", "[0-9A-Z]{18}\\d{2}", "18 letters and digits and 2 check digits")
            .with(CheckDigit.LEI::accepts, "The check digits do not fit; one character is probably mistyped.");

    private static final NumberScheme UNSPSC = new NumberScheme(
            "A UNSPSC code",
            8,
            code -> !code.endsWith("00"),
            "A UNSPSC code names a commodity; one that ends in 00 is only a class, family or segment.");

    private static final CodeScheme UEI = CodeScheme.of(
            "A UEI", "[A-HJ-NP-Z1-9][A-HJ-NP-Z0-9]{11}", "12 letters and digits, never O or I and no 0 in front");
    private static final CodeScheme NUCC = CodeScheme.of(
            "A taxonomy code", "\\d{3}[0-9A-Z]{6}X", "10 letters and digits, three digits first and X last");
    private static final CodeScheme HCPCS =
            CodeScheme.of("A HCPCS code", "[A-V]\\d{4}", "a letter from A to V and 4 digits");
    private static final CodeScheme HIN = CodeScheme.of("A HIN", "[0-9A-Z]{9}", "9 letters and digits");
    private static final CodeScheme CAQH = CodeScheme.of("A CAQH number", "\\d{7,8}", "7 or 8 digits");
    private static final CodeScheme UPIN = CodeScheme.of("A UPIN", "[A-Z]\\d{5}", "a letter and 5 digits");
    private static final CodeScheme MEDICAID =
            CodeScheme.of("A Medicaid number", "[0-9A-Z]{4,20}", "4 to 20 letters and digits");
    private static final CodeScheme PTAN = CodeScheme.of("A PTAN", "[0-9A-Z]{4,15}", "4 to 15 letters and digits");
    private static final CodeScheme AHA = CodeScheme.of("An AHA number", "\\d{7}", "7 digits");
    private static final CodeScheme DRUG_PRICING = CodeScheme.of(
            "A 340B number",
            "[A-Z]{1,6}\\d{4,8}[0-9A-Z]{0,6}",
            "a program's letters, digits and sometimes a site behind them");

    static final Map<String, Standardizer> BY_NAME = Map.ofEntries(
            entry("NPI", Cleaned.then(NPI)),
            entry("GTIN", Cleaned.then(TradeItemNumbers::gtin)),
            entry("GLN", Cleaned.then(TradeItemNumbers::gln)),
            entry("UDI-DI", Cleaned.then(DeviceIdentifier::of)),
            entry("HIBC", Cleaned.then(HealthIndustryBarcode::of)),
            entry("DUNS", Cleaned.then(NumberScheme.of("A DUNS number", 9))),
            entry("UEI", Cleaned.then(UEI)),
            entry("LEI", Cleaned.then(LEI)),
            entry("US-TIN", Cleaned.then(TaxNumbers::company)),
            entry("EIN", Cleaned.then(TaxNumbers::company)),
            entry("SSN", Cleaned.then(TaxNumbers::person)),
            entry("DEA", Cleaned.then(DEA)),
            entry("CCN", Cleaned.then(CertificationNumbers::ccn)),
            entry("CLIA", Cleaned.then(CertificationNumbers::clia)),
            entry("NUCC", Cleaned.then(NUCC)),
            entry("STATE-LICENSE", Cleaned.then(LicenseNumber::of)),
            entry("HCPCS", Cleaned.then(HCPCS)),
            entry("UNSPSC", Cleaned.then(UNSPSC)),
            entry("NDC", Cleaned.then(DrugCode::of)),
            entry("HIN", Cleaned.then(HIN)),
            entry("CATALOG-NUMBER", Cleaned.then(CatalogNumber::of)),
            entry("LOCAL-CODE", Cleaned.code(Standardized::accepted)),
            entry("CAQH", Cleaned.then(CAQH)),
            entry("UPIN", Cleaned.then(UPIN)),
            entry("MEDICAID", Cleaned.then(MEDICAID)),
            entry("PTAN", Cleaned.then(PTAN)),
            entry("AHA", Cleaned.then(AHA)),
            entry("340B", Cleaned.then(DRUG_PRICING)),
            entry("HL7-PL", Cleaned.code(PersonLocation::of)));

    private Schemes() {}
}
