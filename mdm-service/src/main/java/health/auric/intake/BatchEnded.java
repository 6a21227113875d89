package health.auric.intake;

/** The batch was canceled, or somebody else reads it: whoever reads it here stops. */
public final class BatchEnded extends RuntimeException {

    BatchEnded() {
        super("The batch has ended, or is read elsewhere.");
    }
}
