package health.auric.model;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Facilities extends Repository<Facility, String> {

    Facility saveAndFlush(Facility facility);

    Optional<Facility> findByCode(String code);

    List<Facility> findAllByOrderByCode();
}
