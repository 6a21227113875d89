package health.auric.golden;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.Acting;
import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.access.Grant;
import health.auric.access.Role;
import health.auric.kernel.DomainName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class GoldenCountsTests {

    private static final DomainName ITEM = new DomainName("item");
    private static final DomainName LOCATION = new DomainName("location");

    @Autowired
    GoldenCounts counts;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void twoItemsAndALocation() {
        database.sql("truncate golden.golden").update();
        golden("item", 1);
        golden("item", 2);
        golden("location", 1);
    }

    @Test
    void countsLivingRecordsByDomain() {
        assertThat(Actors.asSystem(counts::byDomain)).containsEntry(ITEM, 2L).containsEntry(LOCATION, 1L);
    }

    @Test
    void leavesTombstonesOut() {
        database.sql(
                        "update golden.golden set status = 'MERGED', merged_into = (select id from golden.golden where domain = 'item' and"
                                + " number = 1) where domain = 'item' and number = 2")
                .update();

        assertThat(Actors.asSystem(counts::byDomain)).containsEntry(ITEM, 1L);
    }

    @Test
    void showsOnlyTheDomainsOfTheActor() {
        assertThat(Acting.as(counts::byDomain, Grant.of(Role.STEWARD).in(LOCATION)))
                .containsOnlyKeys(LOCATION);
    }

    private void golden(String domain, int number) {
        database.sql(
                        "insert into golden.golden values (gen_random_uuid(), :domain, :number, 1, 0, 'ACTIVE', null, '', '', null, now())")
                .param("domain", domain)
                .param("number", number)
                .update();
    }
}
