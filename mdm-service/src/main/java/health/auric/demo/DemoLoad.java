package health.auric.demo;

import health.auric.intake.Arrival;
import health.auric.intake.Landed;
import health.auric.intake.Landing;
import health.auric.intake.Source;
import health.auric.intake.SourceRegister;
import health.auric.intake.SourceUnits;
import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        var landed = land(world);
        log.info("The demo world is loaded: {} landed, {} in quarantine.", landed.landed(), landed.quarantined());
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

    private Landed land(DemoWorld world) {
        var batches = new LinkedHashMap<Stream, List<Arrival>>();
        var sum = new Landed[] {Landed.NOTHING};
        world.records().forEach(record -> {
            var stream = new Stream(record.source(), record.domain());
            var batch = batches.computeIfAbsent(stream, _ -> new ArrayList<>());
            batch.add(arrival(record));
            if (batch.size() == BATCH) {
                sum[0] = sum[0].plus(landing.land(stream.source(), stream.domain(), List.copyOf(batch)));
                batch.clear();
            }
        });
        for (Map.Entry<Stream, List<Arrival>> rest : batches.entrySet()) {
            sum[0] = sum[0].plus(
                    landing.land(rest.getKey().source(), rest.getKey().domain(), rest.getValue()));
        }
        return sum[0];
    }

    private static Arrival arrival(GeneratedRecord record) {
        return new Arrival(record.key(), record.sentAt().toString(), record.sentAt(), record.content());
    }

    private record Stream(SourceCode source, DomainName domain) {}
}
