package health.auric.standardize;

import health.auric.model.Standardized;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** An identifier of letters and digits in one form; case and separators mean nothing. */
record CodeScheme(String name, Pattern form, String rule, Predicate<String> check, String otherwise)
        implements Function<String, Standardized> {

    static CodeScheme of(String name, String form, String rule) {
        return new CodeScheme(name, Pattern.compile(form), rule, code -> true, "");
    }

    CodeScheme with(Predicate<String> check, String otherwise) {
        return new CodeScheme(name, form, rule, check, otherwise);
    }

    @Override
    public Standardized apply(String clean) {
        var code = Compact.code(clean);
        if (!form.matcher(code).matches()) {
            return Standardized.refused(name + " has " + rule + ".");
        }
        if (Compact.isUniform(code)) {
            return Standardized.refused(name + " is never all zeros or one character repeated.");
        }
        return check.test(code) ? Standardized.accepted(code) : Standardized.refused(otherwise);
    }
}
