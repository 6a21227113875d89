package health.auric.engine.command;

/** Why a command cannot go on, in a sentence for the person who gave it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final int exitCode;

    private Refusal(int exitCode, String sentence) {
        super(sentence, null, false, false);
        this.exitCode = exitCode;
    }

    /** Something is wrong with a file or in a file. */
    static Refusal failed(String sentence, Object... values) {
        return new Refusal(FAILED, sentence.formatted(values));
    }

    /** Something is wrong with the command itself. */
    static Refusal misused(String sentence, Object... values) {
        return new Refusal(MISUSED, sentence.formatted(values));
    }

    int exitCode() {
        return exitCode;
    }
}
