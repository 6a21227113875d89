package health.auric.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SourceSystems extends Repository<SourceSystem, String> {
    SourceSystem save(SourceSystem source);

    SourceSystem saveAndFlush(SourceSystem source);

    Optional<SourceSystem> findById(String code);

    List<SourceSystem> findAllByOrderByFacilityAscCodeAsc();
}
