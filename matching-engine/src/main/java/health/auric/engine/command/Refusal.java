package health.auric.engine.command;

/** Why a command cannot go on, in a sentence for the person who gave it: the command or a file of theirs is wrong. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    private Refusal(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    static Refusal of(String sentence, Object... values) {
        return new Refusal(sentence.formatted(values));
    }

    String sentence() {
        return sentence;
    }
}
