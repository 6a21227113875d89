package health.auric.engine.profile;

/** What a column holds; decides how it is standardized and compared. */
public enum Kind {
    ORGANIZATION,
    GIVEN_NAME,
    SURNAME,
    PERSON,
    PEOPLE,
    TITLE,
    TEXT,
    CODE,
    IDENTIFIER,
    EMAIL,
    PHONE,
    STREET,
    HOUSE_NUMBER,
    CITY,
    REGION,
    POSTAL_CODE,
    COUNTRY,
    DATE,
    YEAR,
    NUMBER,
    CATEGORY,
    IGNORE
}
