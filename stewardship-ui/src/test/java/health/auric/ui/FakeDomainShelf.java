package health.auric.ui;

import static health.auric.ui.DomainShelf.Sensitivity.INTERNAL;
import static health.auric.ui.DomainShelf.Sensitivity.PUBLIC;
import static health.auric.ui.DomainShelf.Sensitivity.RESTRICTED;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

class FakeDomainShelf implements DomainShelf {

    @Override
    public List<Summary> all() {
        return List.of(
                new Summary(
                        "supplier",
                        "Suppliers",
                        "A legal party we buy from. Order-from and remit-to sites are related records, not duplicates.",
                        "SUP",
                        3,
                        10,
                        1_840),
                new Summary("item", "Items", "A thing we buy, at the level of its base unit.", "ITM", 1, 60, 7_102),
                new Summary(
                        "department", "Departments", "A part of a facility with staff of its own.", "DEP", 1, 2, 0));
    }

    @Override
    public Optional<String> yaml(String domain) {
        return find(domain).map(definition -> "domain: " + definition.name() + "\n");
    }

    @Override
    public Optional<String> schema(String domain) {
        return find(domain).map(definition -> "{\"title\":\"" + definition.label() + "\"}");
    }

    @Override
    public Optional<Definition> find(String domain) {
        return switch (domain) {
            case "supplier" -> Optional.of(supplier());
            case "item" -> Optional.of(wide());
            case "department" -> Optional.of(bare());
            case "location", "provider", "cost-center" -> Optional.of(bare());
            default -> Optional.empty();
        };
    }

    private static Definition supplier() {
        return new Definition(
                "supplier",
                "Supplier",
                "Suppliers",
                "SUP",
                3,
                "A legal party we buy from. Order-from and remit-to sites are related records, not duplicates.",
                List.of(
                        attribute("legalName", "Legal name", "text, up to 360", true, false, "organization-name"),
                        attribute("dbaNames", "Trades as", "text, up to 200", false, true, "organization-name"),
                        coded("roles", "Roles", "supplier-roles", true, true),
                        coded("taxClass", "Tax class", "tax-classes", false, false),
                        group(
                                "holds",
                                "Holds",
                                coded("kind", "Kind", "hold-kinds", true, false),
                                attribute("reason", "Reason", "text, up to 200", false, false, "text"),
                                attribute("since", "Since", "date", false, false, null)),
                        group(
                                "addresses",
                                "Addresses",
                                coded("use", "Use", "address-uses", true, false),
                                attribute("line1", "Line 1", "text, up to 200", false, false, null),
                                attribute("city", "City", "text, up to 200", false, false, null),
                                attribute("postal", "ZIP code", "text, up to 10", false, false, "us-postal"),
                                attribute("valid", "Valid", "period", false, false, null)),
                        attribute("phone", "Phone", "text, up to 20", false, false, "e164"),
                        seen("web", "Web", "text, up to 200", "web-domain", PUBLIC, false),
                        seen("ssn", "SSN of a sole owner", "sealed", null, RESTRICTED, false),
                        seen("terms", "Payment terms", "code", null, INTERNAL, true)),
                List.of(
                        new Identifier(
                                "tin",
                                "Tax number",
                                "US-TIN",
                                "EIN only; an SSN is refused here.",
                                true,
                                false,
                                false,
                                RESTRICTED),
                        new Identifier("duns", "D-U-N-S", "DUNS", null, true, false, false, PUBLIC),
                        new Identifier("hin", "HIN", "HIN", null, false, false, true, INTERNAL)),
                List.of(new Reference("parent", "Parent company", "supplier", "Supplier", false, false)),
                List.of(
                        new Check(
                                "state-matches-postal",
                                "The state and the ZIP code fit together.",
                                List.of("addresses")),
                        new Check(
                                "tin-type-agrees",
                                "The tax number is of the kind that its type says.",
                                List.of("tin", "taxClass"))),
                List.of(
                        new Authority(
                                "legalName",
                                "Legal name",
                                List.of("W-9 portal", "ERP"),
                                "the most recent",
                                List.of("AP lead"),
                                List.of("Steward"),
                                List.of("ERP", "Procurement")),
                        new Authority(
                                "tin",
                                "Tax number",
                                List.of("W-9 portal", "ERP"),
                                "the most recent that is verified",
                                List.of("AP lead"),
                                List.of("AP lead", "Finance"),
                                List.of("ERP")),
                        new Authority(
                                "holds",
                                "Holds",
                                List.of(),
                                "the most restrictive",
                                List.of("Compliance"),
                                List.of("Compliance"),
                                List.of("ERP", "Procurement", "AP")),
                        new Authority(
                                "dbaNames",
                                "Trades as",
                                List.of(),
                                "all of them",
                                List.of("Steward"),
                                List.of(),
                                List.of())),
                List.of(
                        new CodeList(
                                "supplier-roles",
                                List.of(
                                        new Code("MFR", "Manufacturer", List.of("maker", "mfg")),
                                        new Code("DST", "Distributor", List.of()),
                                        new Code("SVC", "Service provider", List.of("services")))),
                        new CodeList(
                                "hold-kinds",
                                List.of(
                                        new Code("PAY", "Payment hold", List.of("AP hold")),
                                        new Code("BUY", "Purchasing hold", List.of()))),
                        new CodeList("tax-classes", List.of(new Code("LLC", "Limited liability company", List.of())))));
    }

    /** Sixty attributes, four of them groups: what a wide definition looks like. */
    private static Definition wide() {
        var plain = IntStream.rangeClosed(1, 56)
                .mapToObj(i -> attribute(
                        "field" + i,
                        "Measured property " + i,
                        "number",
                        i % 9 == 0,
                        i % 7 == 0,
                        i % 3 == 0 ? "text" : null));
        var groups = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> group(
                        "level" + i,
                        "Packaging level " + i,
                        attribute("unit", "Unit", "quantity", true, false, null),
                        attribute("gtin", "GTIN", "identifier, GTIN", false, false, null)));
        return new Definition(
                "item",
                "Item",
                "Items",
                "ITM",
                1,
                "A thing we buy, at the level of its base unit.",
                Stream.concat(plain, groups).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Definition bare() {
        return new Definition(
                "department",
                "Department",
                "Departments",
                "DEP",
                1,
                "A part of a facility with staff of its own.",
                List.of(attribute("name", "Name", "text, up to 200", true, false, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Attribute attribute(
            String name, String label, String type, boolean required, boolean many, @Nullable String standardizer) {
        return new Attribute(name, label, type, null, required, many, false, INTERNAL, standardizer, null, List.of());
    }

    private static Attribute coded(String name, String label, String list, boolean required, boolean many) {
        return new Attribute(name, label, "code", null, required, many, false, INTERNAL, null, list, List.of());
    }

    private static Attribute seen(
            String name,
            String label,
            String type,
            @Nullable String standardizer,
            Sensitivity sensitivity,
            boolean local) {
        return new Attribute(name, label, type, null, false, false, local, sensitivity, standardizer, null, List.of());
    }

    private static Attribute group(String name, String label, Attribute... fields) {
        return new Attribute(name, label, "group", null, false, true, false, INTERNAL, null, null, List.of(fields));
    }
}
