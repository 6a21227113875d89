package health.auric.engine.evaluation;

import java.util.List;

/** One row of an item file; what is not known is "". */
public record ItemRecord(
        String manufacturer, String catalogNumber, String gtin, String ndc, String description, String unitOfMeasure) {

    public static final List<String> COLUMNS =
            List.of("manufacturer", "catalog_number", "gtin", "ndc", "description", "unit_of_measure");

    /** The rules of the profile for items, on these columns. */
    public static final List<String> VETOES = List.of(
            "quantities description",
            "traits description",
            "identifier:gtin gtin",
            "same ndc",
            "same unit_of_measure",
            "maker manufacturer",
            "confirmed:gtin gtin catalog_number description");

    public List<String> values() {
        return List.of(manufacturer, catalogNumber, gtin, ndc, description, unitOfMeasure);
    }

    ItemRecord withCatalogNumber(String other) {
        return new ItemRecord(manufacturer, other, gtin, ndc, description, unitOfMeasure);
    }

    ItemRecord withManufacturer(String other) {
        return new ItemRecord(other, catalogNumber, gtin, ndc, description, unitOfMeasure);
    }

    ItemRecord withGtin(String other) {
        return new ItemRecord(manufacturer, catalogNumber, other, ndc, description, unitOfMeasure);
    }

    ItemRecord withNdc(String other) {
        return new ItemRecord(manufacturer, catalogNumber, gtin, other, description, unitOfMeasure);
    }

    ItemRecord withDescription(String other) {
        return new ItemRecord(manufacturer, catalogNumber, gtin, ndc, other, unitOfMeasure);
    }

    ItemRecord withUnitOfMeasure(String other) {
        return new ItemRecord(manufacturer, catalogNumber, gtin, ndc, description, other);
    }
}
