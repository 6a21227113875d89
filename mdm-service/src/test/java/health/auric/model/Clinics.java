package health.auric.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small domain with one of everything, for tests that break it or push records through it. */
final class Clinics {

    static final String FILE = "clinic.yaml";
    static final String LISTS_FILE = "code-lists.yaml";

    static final String TEXT = """
            domain: clinic
            version: 1
            label: {one: Clinic, many: Clinics}
            number: CLI
            about: A place where people are treated.
            title: name
            identifiers:
              npi: {scheme: NPI, exclusive: true, label: NPI}
            attributes:
              name: {type: text, max: 40, required: true, standardize: organization-name}
              kind: {type: code, list: kinds}
              beds: {type: number, min: 0, max: 5000}
              visits:
                type: group
                many: true
                key: kind
                of: {kind: {type: code, list: kinds}, note: text, valid: period}
              ssn: {type: sealed, scheme: SSN}
              fee: {type: money}
              dose: {type: quantity, units: measures}
            references:
              parent: {to: clinic, label: Part of}
            check:
              - {rule: periods-in-order, on: visits}
            survive:
              name: {prefer: [erp], then: most-recent}
              visits: {each: kind, prefer: source-trust, then: union}
              otherwise: {prefer: source-trust, then: most-recent}
            govern:
              create: [steward]
              approve: {npi: [steward, lead], otherwise: [steward]}
              consume: {otherwise: [erp]}
            """;

    static final String LISTS = """
            business-roles: {steward: Data steward, lead: Lead}
            source-kinds: {erp: ERP, ehr: EHR}
            target-kinds: {erp: ERP, warehouse: Warehouse}
            kinds:
              ER: {label: Emergency, also: [emergency room, ED]}
              OP: Outpatient
            measures: {mL: Milliliter, mg: Milligram}
            states: {NY: New York, CA: {label: California, also: [Calif.]}}
            countries: {US: United States, CA: Canada}
            """;

    private Clinics() {}

    static Map<String, String> files(String definition) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(FILE, definition);
        files.put(LISTS_FILE, LISTS);
        return files;
    }

    static DomainDefinition definition() {
        return of(TEXT);
    }

    static DomainDefinition of(String definition) {
        return DomainDefinitions.of(files(definition), Fakes.functions()).all().getFirst();
    }

    /** A domain with nothing but these attributes, as YAML indented by two blanks. */
    static DomainDefinition with(String attributes) {
        return of(heading(attributes) + ending());
    }

    /** The same with record checks, one flow mapping per line. */
    static DomainDefinition with(String attributes, String checks) {
        return with(attributes, checks, "check");
    }

    /** The same with the list of another section. */
    static DomainDefinition with(String attributes, String list, String section) {
        return of(heading(attributes) + section + ":\n" + list.indent(2) + ending());
    }

    private static String heading(String attributes) {
        return "domain: clinic\nversion: 1\nlabel: {one: Clinic, many: Clinics}\nnumber: CLI\nabout: A place.\n"
                + "title: " + attributes.strip().split(":")[0] + "\nattributes:\n" + attributes.indent(2);
    }

    private static String ending() {
        return "survive: {otherwise: most-recent}\n"
                + "govern: {create: [steward], approve: {otherwise: [steward]}, consume: {otherwise: [erp]}}\n";
    }
}
