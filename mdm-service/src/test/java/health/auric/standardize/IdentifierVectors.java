package health.auric.standardize;

import java.util.List;
import java.util.stream.Stream;

/** Raw identifiers and what must become of them: scheme, raw value, outcome. */
final class IdentifierVectors {

    private static final String TABLE = """
            NPI            | 1234567893            | 1234567893
            NPI            | 1558598797            | 1558598797
            NPI            | 1245319599            | 1245319599
            NPI            | 2900000011            | 2900000011
            NPI            | 2900000029            | 2900000029
            NPI            | 2999999990            | 2999999990
            NPI            | 123-456-7893          | 1234567893
            NPI            | 1234567893.0          | 1234567893
            NPI            | １２３４５６７８９３  | 1234567893
            NPI            | 1234567890            | REFUSED
            NPI            | 1111111111            | REFUSED
            NPI            | 9999999999            | REFUSED
            NPI            | 0000000000            | REFUSED
            NPI            | 3234567896            | REFUSED
            NPI            | 123456789             | REFUSED
            NPI            | 12345678931           | REFUSED
            NPI            | 1.23E+09              | REFUSED
            NPI            | 12345O7893            | REFUSED
            GTIN           | 00844588018923        | 00844588018923
            GTIN           | 844588018923          | 00844588018923
            GTIN           | 012345678905          | 00012345678905
            GTIN           | 9506000140445         | 09506000140445
            GTIN           | 9521234000013         | 09521234000013
            GTIN           | 19521234000010        | 19521234000010
            GTIN           | 39521234000014        | 39521234000014
            GTIN           | 59521234000018        | 59521234000018
            GTIN           | 96385074              | 00000096385074
            GTIN           | 00844588018924        | REFUSED
            GTIN           | 00844588081923        | REFUSED
            GTIN           | 00000000              | REFUSED
            GTIN           | 00000000000000        | REFUSED
            GTIN           | 1234567890            | REFUSED
            GLN            | 9520000000011         | 9520000000011
            GLN            | 9521234567899         | 9521234567899
            GLN            | 952 0000 00001 1      | 9520000000011
            GLN            | 9520000000012         | REFUSED
            GLN            | 0000000000000         | REFUSED
            GLN            | 09520000000011        | REFUSED
            UDI-DI         | 00844588018923        | GS1:00844588018923
            UDI-DI         | 844588018923          | GS1:00844588018923
            UDI-DI         | GS1:00844588018923    | GS1:00844588018923
            UDI-DI         | (01)00844588018923    | GS1:00844588018923
            UDI-DI         | (01)00844588018923(17)280101(10)A1 | GS1:00844588018923
            UDI-DI         | 0100844588018923      | GS1:00844588018923
            UDI-DI         | +A123BJC5D6E71G       | HIBCC:A123BJC5D6E71
            UDI-DI         | *+A123BJC5D6E71G*     | HIBCC:A123BJC5D6E71
            UDI-DI         | HIBCC:A123BJC5D6E71   | HIBCC:A123BJC5D6E71
            UDI-DI         | a123bjc5d6e71         | HIBCC:A123BJC5D6E71
            UDI-DI         | ICCBBA:A9999X1234     | ICCBBA:A9999X1234
            UDI-DI         | =/A9999X1234567890    | ICCBBA:A9999X1234567890
            UDI-DI         | 00844588018924        | REFUSED
            UDI-DI         | 00000000000000        | REFUSED
            UDI-DI         | GS1:A123BJC5D6E71     | REFUSED
            UDI-DI         | ICCBBA:A9999X12345    | REFUSED
            UDI-DI         | +A123BJC5D6E71H       | REFUSED
            UDI-DI         | A12                   | REFUSED
            HIBC           | +A123BJC5D6E71G       | +A123BJC5D6E71G
            HIBC           | +a123bjc5d6e71g       | +A123BJC5D6E71G
            HIBC           | +H123ABC011D          | +H123ABC011D
            HIBC           | *+H123ABC011D*        | +H123ABC011D
            HIBC           | +A123BJC5D6E71H       | REFUSED
            HIBC           | A123BJC5D6E71G        | REFUSED
            HIBC           | +1123BJC5D6E71G       | REFUSED
            DUNS           | 08-146-6849           | 081466849
            DUNS           | 000000000             | REFUSED
            DUNS           | 777777777             | REFUSED
            DUNS           | 81466849              | REFUSED
            UEI            | zqgghjh74dw7          | ZQGGHJH74DW7
            UEI            | ZQGGHJH74DO7          | REFUSED
            UEI            | ZQGGHJH74DI7          | REFUSED
            UEI            | 0QGGHJH74DW7          | REFUSED
            UEI            | AAAAAAAAAAAA          | REFUSED
            LEI            | 5493001KJTIIGC8Y1R12  | 5493001KJTIIGC8Y1R12
            LEI            | 5493 001k jtii gc8y 1r12 | 5493001KJTIIGC8Y1R12
            LEI            | 5493001KJTIIGC8Y1R13  | REFUSED
            LEI            | 5493001KJTIIGC8Y1R    | REFUSED
            LEI            | 00000000000000000000  | REFUSED
            US-TIN         | 12-3456789            | 123456789
            US-TIN         | 123456789             | 123456789
            US-TIN         | 07-1234567            | 071234567
            US-TIN         | 00-0000000            | REFUSED
            US-TIN         | 11-1111111            | REFUSED
            US-TIN         | 1234567               | REFUSED
            US-TIN         | 123-45-6780           | REFUSED
            EIN            | 12-3456789            | 123456789
            SSN            | 219-09-9998           | 219099998
            SSN            | 000-12-3456           | REFUSED
            SSN            | 666-12-3456           | REFUSED
            SSN            | 900-12-3456           | REFUSED
            SSN            | 999-12-3456           | REFUSED
            SSN            | 123-00-4567           | REFUSED
            SSN            | 123-45-0000           | REFUSED
            SSN            | 222-22-2222           | REFUSED
            DEA            | AP5836727             | AP5836727
            DEA            | ap 5836727            | AP5836727
            DEA            | F91234563             | F91234563
            DEA            | BS1234563             | BS1234563
            DEA            | AB4523767             | REFUSED
            DEA            | AB0000000             | REFUSED
            DEA            | A81234563             | REFUSED
            CCN            | 010138                | 010138
            CCN            | 10138                 | 010138
            CCN            | 49001f                | 49001F
            CCN            | 45-0184               | 450184
            CCN            | 01S138                | 01S138
            CCN            | 000000                | REFUSED
            CCN            | 111111                | REFUSED
            CCN            | 1013                  | REFUSED
            CCN            | ABCDEF                | REFUSED
            CLIA           | 05d0123456            | 05D0123456
            CLIA           | 5D0123456             | 05D0123456
            CLIA           | 05X0123456            | REFUSED
            CLIA           | 00D0000000            | REFUSED
            NUCC           | 207RC0000X            | 207RC0000X
            NUCC           | 101ym0800x            | 101YM0800X
            NUCC           | 207RC0000Y            | REFUSED
            NUCC           | 207RC000X             | REFUSED
            STATE-LICENSE  | G-12345               | G12345
            STATE-LICENSE  | 036-098765            | 36098765
            STATE-LICENSE  | 36 098765             | 36098765
            STATE-LICENSE  | MD.012345             | MD12345
            STATE-LICENSE  | md 12345              | MD12345
            STATE-LICENSE  | 0000000               | REFUSED
            STATE-LICENSE  | see file*             | REFUSED
            HCPCS          | a4550                 | A4550
            HCPCS          | A9999                 | A9999
            HCPCS          | W4550                 | REFUSED
            HCPCS          | A0000                 | REFUSED
            UNSPSC         | 42132203              | 42132203
            UNSPSC         | 42-13-22-03           | 42132203
            UNSPSC         | 42130000              | REFUSED
            UNSPSC         | 42132200              | REFUSED
            UNSPSC         | 00000000              | REFUSED
            UNSPSC         | 11111111              | REFUSED
            NDC            | 0002-7597-01          | 00002759701
            NDC            | 50242-040-62          | 50242004062
            NDC            | 60575-4112-1          | 60575411201
            NDC            | 60575-4112-01         | 60575411201
            NDC            | 00002759701           | 00002759701
            NDC            | 123456-7890-12        | 123456789012
            NDC            | 0002759701            | REFUSED
            NDC            | 0002-759-701          | REFUSED
            NDC            | 00000-0000-00         | REFUSED
            HIN            | 1a2b3c4d5             | 1A2B3C4D5
            HIN            | 1A2B3C4               | REFUSED
            HIN            | 000000000             | REFUSED
            CATALOG-NUMBER | 1107-0-3258           | 1107-0-3258
            CATALOG-NUMBER | 00481                 | 00481
            CATALOG-NUMBER | 4.81E+05              | 4.81E+05
            CATALOG-NUMBER | 1-Mar                 | 1-Mar
            LOCAL-CODE     | 00042                 | 00042
            LOCAL-CODE     | 00000                 | 00000
            LOCAL-CODE     | 99999                 | 99999
            LOCAL-CODE     | SG-7814               | SG-7814
            LOCAL-CODE     | N/A                   | PLACEHOLDER
            CAQH           | 12345678              | 12345678
            CAQH           | 123456                | REFUSED
            CAQH           | 00000000              | REFUSED
            UPIN           | a12345                | A12345
            UPIN           | OTH000                | REFUSED
            UPIN           | A00000                | REFUSED
            MEDICAID       | 0123-4567             | 01234567
            MEDICAID       | 000000000             | REFUSED
            PTAN           | p00123456             | P00123456
            PTAN           | 00000                 | PLACEHOLDER
            AHA            | 6140360               | 6140360
            AHA            | 614036                | REFUSED
            AHA            | 0000000               | REFUSED
            340B           | dsh140123             | DSH140123
            340B           | CH12345-00            | CH1234500
            340B           | DSH                   | REFUSED
            HL7-PL         | 4W^401^A^MAIN         | 4W^401^A^MAIN
            HL7-PL         | 4W ^ 401 ^A^^         | 4W^401^A
            HL7-PL         | ^^^                   | PLACEHOLDER
            """;

    private IdentifierVectors() {}

    record Vector(String scheme, String raw, String outcome) {}

    static Stream<Vector> all() {
        return TABLE.lines().map(line -> List.of(line.split("\\|"))).map(IdentifierVectors::vector);
    }

    private static Vector vector(List<String> cells) {
        return new Vector(
                cells.get(0).strip(), cells.get(1).strip(), cells.get(2).strip());
    }
}
