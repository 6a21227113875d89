package health.auric.intake.batch;

/** The file as a whole cannot be read, or not any further; the message tells its sender why. */
final class UnreadableFile extends RuntimeException {

    UnreadableFile(String message) {
        super(message);
    }
}
