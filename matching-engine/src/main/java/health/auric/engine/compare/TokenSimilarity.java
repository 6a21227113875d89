package health.auric.engine.compare;

import health.auric.engine.prepare.Shape;
import health.auric.engine.prepare.Terms;
import health.auric.engine.text.Spelling;
import org.jspecify.annotations.Nullable;

/** How alike two different tokens are, 0 unless they are plausibly the same word: a typing error, an abbreviation, an initial. */
public final class TokenSimilarity {
    private final Terms terms;
    // Jaro-Winkler of 0.9 needs a Jaro of 5/6.
    private static final float LEAST = 0.83f;
    private final @Nullable Grader grader;
    private final float least;
    final int number;

    public TokenSimilarity(Terms terms) {
        this(terms, null);
    }

    TokenSimilarity(Terms terms, @Nullable Grader grader) {
        this.terms = terms;
        this.grader = grader;
        this.least = grader == null ? LEAST : grader.least();
        this.number = terms.nextNumber();
    }

    /** Whether the characters of two tokens alone rule out that they are alike. */
    boolean isFar(int a, int b) {
        return least > 0 && Shape.most(terms.shape(a), terms.shape(b)) < least;
    }

    float of(int a, int b) {
        String x = terms.text(a);
        String y = terms.text(b);
        if (grader != null) {
            return x.compareTo(y) <= 0 ? grader.grade(x, y) : grader.grade(y, x);
        }
        return x.length() <= y.length() ? of(x, y) : of(y, x);
    }

    static float of(String shorter, String longer) {
        if (digit(shorter) || digit(longer)) {
            return shorter.length() >= 5 && (longer.startsWith(shorter) || longer.endsWith(shorter)) ? 0.8f : 0;
        }
        if (shorter.length() == 1) {
            return shorter.charAt(0) == longer.charAt(0) ? 0.6f : 0;
        }
        if (shorter.length() >= 4 && Spelling.oneEdit(shorter, longer)) {
            return 0.92f;
        }
        if (shorter.length() >= 3 && longer.startsWith(shorter)) {
            return 0.85f;
        }
        double alike = shorter.length() >= 4 ? Strings.jaroWinkler(shorter, longer) : 0;
        return alike >= 0.9 ? (float) alike : abbreviation(shorter, longer);
    }

    private static float abbreviation(String shorter, String longer) {
        return shorter.length() <= 4 && !hasVowels(shorter) && Strings.contraction(shorter, longer) ? 0.75f : 0;
    }

    private static boolean hasVowels(String token) {
        for (int i = 1; i < token.length(); i++) {
            if ("aeiou".indexOf(token.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean digit(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (Character.isDigit(token.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
