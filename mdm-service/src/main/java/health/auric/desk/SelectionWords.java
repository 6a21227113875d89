package health.auric.desk;

import health.auric.intake.QuarantineDecisions.Answer;
import java.util.List;

/** What became of many decisions, in a sentence. */
final class SelectionWords {

    private SelectionWords() {}

    static String released(List<Answer> answers) {
        return told(
                answers,
                "released",
                "still does not conform, or changed meanwhile, and stays here",
                "still do not conform, or changed meanwhile, and stay here");
    }

    static String discarded(List<Answer> answers) {
        return told(answers, "discarded", "changed meanwhile and stays here", "changed meanwhile and stay here");
    }

    private static String told(List<Answer> answers, String done, String keptOne, String keptMany) {
        long refused =
                answers.stream().filter(answer -> answer.refusal() != null).count();
        long through = answers.size() - refused;
        var first = through + (through == 1 ? " change is " : " changes are ") + done + ".";
        return refused == 0 ? first : first + " " + refused + " " + (refused == 1 ? keptOne : keptMany) + ".";
    }
}
