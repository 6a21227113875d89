package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (312) 555-0142            | +13125550142
            312.555.0142              | +13125550142
            1-312-555-0142            | +13125550142
            +1 312 555 0142           | +13125550142
            +13125550142              | +13125550142
            312-555-0142 x12          | +13125550142;ext=12
            312-555-0142 ext. 1234    | +13125550142;ext=1234
            +13125550142;ext=12       | +13125550142;ext=12
            1-800-MEDLINE             | +18006335463
            +44 20 7946 0958          | +442079460958
            011 44 20 7946 0958       | +442079460958
            555-0142                  | REFUSED
            112-555-0142              | REFUSED
            312-155-0142              | REFUSED
            000-000-0000              | REFUSED
            999-999-9999              | REFUSED
            312-555-01423             | REFUSED
            +44 1                     | REFUSED
            CALL MAIN DESK            | REFUSED
            N/A                       | PLACEHOLDER
            """)
    void aPhoneNumberBecomesE164(String raw, String outcome) {
        assertThat(Say.outcome(Say.standardizer("e164"), raw)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane.Doe@Example.ORG              | jane.doe@example.org
            mailto:ap@example.org             | ap@example.org
            Accounts <AP@example.org>         | ap@example.org
            o'brien+ap@mail.example.org       | o'brien+ap@mail.example.org
            info@bücher.example               | info@xn--bcher-kva.example
            ap@example                        | REFUSED
            ap@                               | REFUSED
            @example.org                      | REFUSED
            a b@example.org                   | REFUSED
            ap@exa_mple.org                   | REFUSED
            ap@-example.org                   | REFUSED
            ap@example..org                   | REFUSED
            a@b@example.org                   | REFUSED
            none                              | PLACEHOLDER
            """)
    void aMailAddressIsSmallAndWellFormed(String raw, String outcome) {
        assertThat(Say.outcome(Say.standardizer("email"), raw)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.Example.org/about?x=1 | example.org
            http:/example.org                 | example.org
            www.example.org                   | example.org
            WWW.EXAMPLE.ORG.                  | example.org
            example.org:8443                  | example.org
            shop.example.org#top              | shop.example.org
            bücher.example                    | xn--bcher-kva.example
            www.com                           | www.com
            ap@example.org                    | REFUSED
            localhost                         | REFUSED
            10.0.0.1                          | REFUSED
            our web site                      | REFUSED
            N/A                               | PLACEHOLDER
            """)
    void aWebDomainIsTheHostAlone(String raw, String outcome) {
        assertThat(Say.outcome(Say.standardizer("web-domain"), raw)).isEqualTo(outcome);
    }
}
