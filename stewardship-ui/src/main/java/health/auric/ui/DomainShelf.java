package health.auric.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The declared domains, told to people. */
public interface DomainShelf {

    List<Summary> all();

    Optional<Definition> find(String domain);

    /** The file it was declared in, word for word. */
    Optional<String> yaml(String domain);

    /** Its JSON Schema. */
    Optional<String> schema(String domain);

    /** One line in the list of domains. */
    record Summary(String name, String label, String about, String prefix, int version, int attributes, long golden) {}

    /** A whole definition. {@code authorities} holds one entry per attribute, identifier and reference, in that order. */
    record Definition(
            String name,
            String label,
            String labelMany,
            String prefix,
            int version,
            String about,
            List<Attribute> attributes,
            List<Identifier> identifiers,
            List<Reference> references,
            List<Check> checks,
            List<Authority> authorities,
            List<CodeList> codeLists) {

        public Definition {
            attributes = List.copyOf(attributes);
            identifiers = List.copyOf(identifiers);
            references = List.copyOf(references);
            checks = List.copyOf(checks);
            authorities = List.copyOf(authorities);
            codeLists = List.copyOf(codeLists);
        }
    }

    /** An attribute, or a field of a group; {@code type} reads {@code text, up to 360} or {@code group}. */
    record Attribute(
            String name,
            String label,
            String type,
            @Nullable String about,
            boolean required,
            boolean many,
            boolean local,
            Sensitivity sensitivity,
            @Nullable String standardizer,
            @Nullable String codeList,
            List<Attribute> fields) {

        public Attribute {
            fields = List.copyOf(fields);
        }
    }

    /** Who may see a value. */
    enum Sensitivity {
        PUBLIC,
        INTERNAL,
        RESTRICTED
    }

    /** An identifier; an exclusive one can be held by one golden record only. */
    record Identifier(
            String name,
            String label,
            String scheme,
            @Nullable String about,
            boolean exclusive,
            boolean required,
            boolean many,
            Sensitivity sensitivity) {}

    /** A reference to a record of the same or another domain. */
    record Reference(String name, String label, String to, String toLabel, boolean required, boolean many) {}

    /** A rule over the whole record: its registered name, what it demands, and the attributes it looks at. */
    record Check(String rule, String sentence, List<String> on) {

        public Check {
            on = List.copyOf(on);
        }
    }

    /** Who decides one attribute: sources in order of authority, the rule after them, and the people. */
    record Authority(
            String name,
            String label,
            List<String> sources,
            String rule,
            List<String> creates,
            List<String> approves,
            List<String> consumes) {

        public Authority {
            sources = List.copyOf(sources);
            creates = List.copyOf(creates);
            approves = List.copyOf(approves);
            consumes = List.copyOf(consumes);
        }
    }

    /** A list of allowed codes. */
    record CodeList(String name, List<Code> codes) {

        public CodeList {
            codes = List.copyOf(codes);
        }
    }

    /** One code, its label and what else is understood as it. */
    record Code(String code, String label, List<String> also) {

        public Code {
            also = List.copyOf(also);
        }
    }
}
