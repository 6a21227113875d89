package health.auric.standardize;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored unit rows of all sources. */
interface UnitEntries extends Repository<UnitEntry, Long> {

    List<UnitEntry> findBySourceOrderByFacilityAscCodeAsc(String source);

    @Modifying
    @Query("delete from UnitEntry entry where entry.source = :source")
    void deleteBySource(String source);

    List<UnitEntry> saveAll(Iterable<UnitEntry> entries);
}
