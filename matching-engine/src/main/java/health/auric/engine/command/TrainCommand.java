package health.auric.engine.command;

import health.auric.engine.Mode;
import java.io.IOException;
import java.util.Set;

/** Learns weights from records and answers, and asks what is worth asking. */
final class TrainCommand implements Command {

    @Override
    public Set<String> options() {
        return Job.options("save-model", "ask", "out");
    }

    @Override
    public Set<String> flags() {
        return Job.FLAGS;
    }

    @Override
    public void run(Arguments arguments, Terminal terminal) throws IOException {
        var file = arguments.files("a CSV file").getFirst();
        var job = new Job(arguments, terminal);
        job.run(Records.of(job.sheet(file), job.choice()), Mode.DEDUPE);
    }
}
