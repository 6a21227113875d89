package health.auric.ui.domains;

import health.auric.ui.DomainShelf.Attribute;
import health.auric.ui.DomainShelf.Authority;
import health.auric.ui.DomainShelf.Code;
import health.auric.ui.DomainShelf.CodeList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What somebody typed to find an attribute: every word must occur somewhere in what is shown of it. */
record Words(List<String> all) {

    static Words of(String typed) {
        return new Words(Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** A group stays with the fields that fit, or whole when it fits itself. */
    List<Attribute> attributes(List<Attribute> attributes) {
        return attributes.stream()
                .map(this::narrow)
                .filter(attribute -> fits(attribute) || !attribute.fields().isEmpty())
                .toList();
    }

    List<Authority> authorities(List<Authority> authorities) {
        return authorities.stream().filter(this::fits).toList();
    }

    List<CodeList> codeLists(List<CodeList> lists) {
        return lists.stream()
                .map(list -> occurIn(list.name()) ? list : new CodeList(list.name(), codes(list)))
                .filter(list -> occurIn(list.name()) || !list.codes().isEmpty())
                .toList();
    }

    private List<Code> codes(CodeList list) {
        return list.codes().stream()
                .filter(code -> occurIn(code.code(), code.label(), String.join(" ", code.also())))
                .toList();
    }

    private Attribute narrow(Attribute group) {
        if (group.fields().isEmpty() || fits(group)) {
            return group;
        }
        var fields = group.fields().stream().filter(this::fits).toList();
        return new Attribute(
                group.name(),
                group.label(),
                group.type(),
                group.about(),
                group.required(),
                group.many(),
                group.local(),
                group.sensitivity(),
                group.standardizer(),
                group.codeList(),
                fields);
    }

    private boolean fits(Attribute attribute) {
        return occurIn(
                attribute.name(),
                attribute.label(),
                attribute.type(),
                String.valueOf(attribute.codeList()),
                String.valueOf(attribute.standardizer()),
                attribute.required() ? "required" : "",
                attribute.local() ? "local" : "",
                attribute.sensitivity().name());
    }

    private boolean fits(Authority authority) {
        return occurIn(
                authority.name(),
                authority.label(),
                authority.rule(),
                String.join(" ", authority.sources()),
                String.join(" ", authority.creates()),
                String.join(" ", authority.approves()),
                String.join(" ", authority.consumes()));
    }

    private boolean occurIn(String... shown) {
        var text = String.join(" ", shown).toLowerCase(Locale.ROOT);
        return all.stream().allMatch(text::contains);
    }
}
