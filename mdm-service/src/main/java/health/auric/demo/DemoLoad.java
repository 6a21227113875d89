package health.auric.demo;

import health.auric.intake.Arrival;
import health.auric.intake.Fate;
import health.auric.intake.Landing;
import health.auric.intake.LandingMode;
import health.auric.intake.Source;
import health.auric.intake.SourcePosition;
import health.auric.intake.SourceRegister;
import health.auric.intake.SourceUnits;
import health.auric.intake.Stream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings the demo world into the hub through the same door every source uses. */
@Component
class DemoLoad implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(DemoLoad.class);
    private static final long SEED = 20261120;
    private static final int BATCH = 500;

    private final DemoFacilities facilities;
    private final SourceRegister register;
    private final SourceUnits units;
    private final Landing landing;
    private long landed;
    private long refused;

    DemoLoad(DemoFacilities facilities, SourceRegister register, SourceUnits units, Landing landing) {
        this.facilities = facilities;
        this.register = register;
        this.units = units;
        this.landing = landing;
    }

    @Override
    public void run() {
        var world = DemoWorld.of(Tier.S, SEED);
        world.facilities().forEach(facilities::register);
        world.sources().forEach(this::register);
        land(world);
        log.info("The demo world is loaded: {} landed, {} in quarantine.", landed, refused);
    }

    private void register(DemoSource source) {
        register.register(
                new Source(
                        source.code(),
                        source.name(),
                        source.kind(),
                        source.facility(),
                        source.trust(),
                        source.badge(),
                        source.pattern()),
                source.facility());
        units.replace(source.code(), DemoUnits.of(source.habits()));
    }

    private void land(DemoWorld world) {
        var batches = new LinkedHashMap<Stream, List<Arrival>>();
        world.records().forEach(record -> {
            var stream = new Stream(record.source(), record.domain());
            var batch = batches.computeIfAbsent(stream, _ -> new ArrayList<>());
            batch.add(arrival(record));
            if (batch.size() == BATCH) {
                land(stream, List.copyOf(batch));
                batch.clear();
            }
        });
        batches.forEach(this::land);
    }

    private void land(Stream stream, List<Arrival> batch) {
        var fates = landing.land(stream, LandingMode.BULK, batch);
        landed += fates.stream().filter(Fate.Landed.class::isInstance).count();
        refused += fates.stream().filter(Fate.Refused.class::isInstance).count();
    }

    private static Arrival arrival(GeneratedRecord record) {
        return Arrival.of(record.key(), SourcePosition.at(record.sentAt()), record.sentAt(), record.content());
    }
}
