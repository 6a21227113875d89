package health.auric.engine.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the name of a column says about its kind. */
final class NameHints {
    private record Hint(Pattern pattern, Kind kind) {}

    private static final Hint[] HINTS = {
        hint("id|row id|record id|rec id|key|index", Kind.IGNORE),
        hint(".*(e ?mail).*", Kind.EMAIL),
        hint(".*(phone|telephone|mobile|fax)( .*)?|tel", Kind.PHONE),
        hint("(first|given|fore|christian) ?names?|fname|given", Kind.GIVEN_NAME),
        hint("(sur|last|family) ?names?|lname|surname", Kind.SURNAME),
        hint("(full|person|contact|patient|first and sur|provider|customer) ?names?|person", Kind.PERSON),
        hint(".*(authors?|editors?|creators?|artists?|inventors?|directors?|actors?|cast)", Kind.PEOPLE),
        hint(
                ".*\\b(ssn|soc sec.*|social security.*|npi|duns|tin|ein|gln|gtin|upc|ean|isbn|issn|doi|vat|tax id|lei|ccn|license( number)?)\\b.*",
                Kind.IDENTIFIER),
        hint(
                ".*\\b(sku|model( ?no| number| num)?|modelno|part( ?no| number)?|catalog.*|mpn|product code|item (no|number|code))\\b.*",
                Kind.CODE),
        hint("(street|house|building) ?(number|no|num|nr)", Kind.HOUSE_NUMBER),
        hint("(address|addr|street|line) ?[2-9]|unit|suite|apt|apartment|building|floor", Kind.TEXT),
        hint(".*(street|address|addr).*", Kind.STREET),
        hint(".*\\b(zip|zip ?code|post ?code|postal ?code|postal|zipcode|postcode)\\b.*", Kind.POSTAL_CODE),
        hint(
                ".*\\b(city|town|suburb|locality|municipality|birth ?place|place|village|county|parish|district|neighbou?rhood)\\b.*",
                Kind.CITY),
        hint("state|state code|region|province", Kind.REGION),
        hint("country|country code|nation|nationality", Kind.COUNTRY),
        hint(".*\\b(dob|date|birth ?date|born|birthday|released?)\\b.*", Kind.DATE),
        hint(".*\\byear\\b.*|yr", Kind.YEAR),
        hint(
                ".*\\b(price|cost|amount|msrp|weight|abv|beds|latitude|longitude|lat|lon|lng|time|duration|length)\\b.*",
                Kind.NUMBER),
        hint(".*\\b(description|notes?|comments?|abstract|summary|features|details|program option)\\b.*", Kind.TEXT),
        hint(".*\\b(venue|journal|book ?title|conference|album|album name)\\b.*", Kind.TEXT),
        hint(".*\\b(title|song name|product name|item name|headline)\\b.*", Kind.TITLE),
        hint(
                ".*\\b(sex|gender|type|category|class|status|genre|ownership|program|occupation|profession|month|specialty|cuisine)\\b.*",
                Kind.CATEGORY),
        hint(
                "names?|.*\\b(company|organi[sz]ation|business|facility|hospital|supplier|vendor|manufacturer|brand|publisher|agency|institution|brewery|site|legal|trade)\\b.*",
                Kind.ORGANIZATION),
        hint(".* names?", Kind.ORGANIZATION),
    };

    private NameHints() {}

    static Optional<Kind> of(String column) {
        String plain = words(column);
        for (Hint hint : HINTS) {
            if (hint.pattern.matcher(plain).matches()) {
                return Optional.of(hint.kind);
            }
        }
        return Optional.empty();
    }

    private static String words(String column) {
        return column.replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static Hint hint(String pattern, Kind kind) {
        return new Hint(Pattern.compile(pattern), kind);
    }
}
