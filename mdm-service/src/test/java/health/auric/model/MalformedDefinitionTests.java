package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.auric.model.BrokenDefinition.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedDefinitionTests {

    /**
     * One mistake per row: the line of the clinic definition to replace, what stands there instead, the line the message
     * must name, and a part of the message. A bar stands for a new line; a lone minus removes the line.
     */
    private static final String MISTAKES = """
            1  ~ domain: Clinic                                        ~ 1  ~ small letters
            1  ~ domain: c                                             ~ 1  ~ small letters
            1  ~ domain: 9clinic                                       ~ 1  ~ small letters
            1  ~ domain: [clinic]                                      ~ 1  ~ single word
            1  ~ domain:                                               ~ 1  ~ characters
            1  ~ domain: code-lists                                    ~ 1  ~ reserved
            1  ~ -                                                     ~ 1  ~ needs domain
            1  ~ domain: clinic|domain: clinic                         ~ 2  ~ twice
            1  ~ domian: clinic                                        ~ 1  ~ did you mean domain?
            2  ~ version: one                                          ~ 2  ~ whole number
            2  ~ version: 0                                            ~ 2  ~ from 1
            2  ~ version: 1.5                                          ~ 2  ~ whole number
            2  ~ version: 99999999999999999999                         ~ 2  ~ whole number
            2  ~ -                                                     ~ 1  ~ needs version
            2  ~ version: 1|owner: me                                  ~ 3  ~ owner
            3  ~ label: Clinic                                         ~ 3  ~ names with values
            3  ~ label: {one: Clinic}                                  ~ 3  ~ needs many
            3  ~ label: {one: Clinic, many: Clinics, few: Clinic}      ~ 3  ~ few
            3  ~ -                                                     ~ 1  ~ needs label
            4  ~ number: cli                                           ~ 4  ~ capital letters
            4  ~ number: CLINIC                                        ~ 4  ~ 2 to 4
            4  ~ -                                                     ~ 1  ~ needs number
            5  ~ -                                                     ~ 1  ~ needs about
            5  ~ about: [a, b]                                         ~ 5  ~ single word
            6  ~ title: nmae                                           ~ 6  ~ did you mean name?
            6  ~ title: visits.nose                                    ~ 6  ~ did you mean note?
            6  ~ title: name.first                                     ~ 6  ~ field of name
            6  ~ -                                                     ~ 1  ~ needs title
            8  ~   npi: {exclusive: true}                              ~ 8  ~ needs scheme
            8  ~   npi: {scheme: NPY}                                  ~ 8  ~ did you mean NPI?
            8  ~   npi: {scheme: NPI, exclusive: maybe}                ~ 8  ~ true or false
            8  ~   npi: {scheme: NPI, type: text}                      ~ 8  ~ type identifier
            8  ~   npi: NPI                                            ~ 8  ~ names with values
            8  ~   npi: {scheme: NPI, sensitive: restricted}           ~ 8  ~ did you mean sensitivity?
            8  ~   npi: {scheme: NPI, sensitivity: secret}             ~ 8  ~ restricted
            8  ~   npi: {scheme: NPI, except: {kind: [ER]}}            ~ 8  ~ exclusive: true
            8  ~   npi: {scheme: NPI, exclusive: true, except: ER}     ~ 8  ~ names with values
            8  ~   npi: {scheme: NPI, exclusive: true, except: {knd: [ER]}} ~ 8 ~ did you mean kind?
            8  ~   npi: {scheme: NPI, exclusive: true, except: {kind: [EX]}} ~ 8 ~ did you mean ER?
            8  ~   npi: {scheme: NPI, exclusive: true, except: {name: [ER]}} ~ 8 ~ name has no codes
            8  ~   npi:|    {scheme: NPI, exclusive: true, except:|      {kind: [EX]}} ~ 10 ~ code of kind EX
            8  ~   Npi: {scheme: NPI}                                  ~ 8  ~ small letter first
            8  ~   npi: {scheme: NPI}|  name: {scheme: NPI}            ~ 11 ~ already stands in identifiers
            10 ~   name: {max: 40}                                     ~ 10 ~ needs type
            10 ~   name: {type: txt}                                   ~ 10 ~ did you mean text?
            10 ~   name: {type: [text]}                                ~ 10 ~ single word
            10 ~   name: {type: text, max: 0}                          ~ 10 ~ from 1 to 4000
            10 ~   name: {type: text, max: 4001}                       ~ 10 ~ from 1 to 4000
            10 ~   name: {type: text, max: many}                       ~ 10 ~ whole number
            10 ~   name: {type: text, list: kinds}                     ~ 10 ~ list
            10 ~   name: {type: text, required: yes}                   ~ 10 ~ true or false
            10 ~   name: {type: text, standardize: uper}               ~ 10 ~ did you mean upper?
            10 ~   name: {type: text, standardize: us-address}         ~ 10 ~ no standardizer
            10 ~   name: {type: text, most: 3}                         ~ 10 ~ many: true
            10 ~   name: {type: text, many: true, most: 0}             ~ 10 ~ most
            10 ~   name: {type: text, type: code}                      ~ 10 ~ twice
            10 ~   name: {type: text}|  name: {type: text}             ~ 11 ~ twice
            10 ~   name: text|  first name: text                       ~ 11 ~ letters and digits
            10 ~   name: text|  create: text                           ~ 11 ~ reserved
            10 ~   name: text|  otherwise: text                        ~ 11 ~ reserved
            10 ~   name: text|  ? [a, b]|  : text                      ~ 11 ~ plain word
            10 ~   name: text|  "": text                               ~ 11 ~ 1 to 40
            10 ~   name: {type: text, label: }                         ~ 10 ~ characters
            11 ~   kind: code                                          ~ 11 ~ needs list
            11 ~   kind: {type: code, list: kind}                      ~ 11 ~ did you mean kinds?
            11 ~   kind: {type: code, list: [kinds]}                   ~ 11 ~ single word
            12 ~   beds: {type: number, min: few}                      ~ 12 ~ is a number
            12 ~   beds: {type: number, min: 9, max: 1}                ~ 12 ~ above the largest
            12 ~   beds: {type: number, whole: 1}                      ~ 12 ~ true or false
            12 ~   beds: {type: date, min: 1}                          ~ 12 ~ min
            14 ~     type: grup                                        ~ 14 ~ did you mean group?
            16 ~     key: sort                                         ~ 16 ~ no field sort
            17 ~     of: {}                                            ~ 17 ~ at least one field
            17 ~     of: text                                          ~ 17 ~ names with values
            17 ~     members: {kind: text}                             ~ 13 ~ needs of
            17 ~     of: {kind: text, deep: {type: group, of: {a: text}}} ~ 17 ~ group again
            17 ~     of: {kind: tekst}                                 ~ 17 ~ did you mean text?
            17 ~     of: {kind: text, kind: text}                      ~ 17 ~ twice
            17 ~     of: {kind: text, to: {type: reference}}           ~ 17 ~ needs to
            17 ~     of: {kind: {type: identifier, scheme: X}}         ~ 17 ~ identifier scheme
            18 ~   ssn: sealed                                         ~ 18 ~ either scheme or of
            18 ~   ssn: {type: sealed, of: text}                       ~ 18 ~ of: date
            18 ~   ssn: {type: sealed, scheme: SSN, of: date}          ~ 18 ~ either
            18 ~   ssn: {type: sealed, scheme: SNS}                    ~ 18 ~ identifier scheme
            19 ~   fee: {type: money, currency: dollar}                ~ 19 ~ ISO 4217
            20 ~   dose: {type: quantity, units: measure}              ~ 20 ~ did you mean measures?
            22 ~   parent: {to: hospital}                              ~ 22 ~ no domain hospital
            22 ~   parent: {label: Part of}                            ~ 22 ~ needs to
            22 ~   parent: clinic                                      ~ 22 ~ names with values
            23 ~ check: {rule: not-both}|checks:                       ~ 23 ~ is a list
            24 ~   - {rule: periods-in-ordr, on: visits}               ~ 24 ~ did you mean periods-in-order?
            24 ~   - {on: visits}                                      ~ 24 ~ needs rule
            24 ~   - {rule: periods-in-order}                          ~ 24 ~ needs on
            24 ~   - {rule: periods-in-order, on: visit}               ~ 24 ~ did you mean visits?
            24 ~   - {rule: periods-in-order, on: visits, field: x}    ~ 24 ~ field
            24 ~   - {rule: percentages-sum-to-100, on: visits, field: share} ~ 24 ~ field of visits
            24 ~   - periods-in-order                                  ~ 24 ~ names with values
            25 ~ veto:|  - {rule: values-difer, on: kind, label: K.}|survive: ~ 26 ~ did you mean values-differ?
            25 ~ veto: {rule: values-differ}|survive: ~ 25 ~ is a list
            25 ~ veto:|  - values-differ|survive: ~ 26 ~ names with values
            25 ~ veto:|  - {on: kind, label: K.}|survive: ~ 26 ~ needs rule
            25 ~ veto:|  - {rule: values-differ, label: K.}|survive: ~ 26 ~ needs on
            25 ~ veto:|  - {rule: values-differ, on: kind}|survive: ~ 26 ~ needs label
            25 ~ veto:|  - {rule: values-differ, on: kidn, label: K.}|survive: ~ 26 ~ did you mean kind?
            25 ~ veto:|  - {rule: values-differ, on: visits.nose, label: K.}|survive: ~ 26 ~ did you mean note?
            25 ~ veto:|  - {rule: values-differ, on: visits, label: K.}|survive: ~ 26 ~ than a whole group
            25 ~ veto:|  - {rule: values-differ, on: kind, label: K., codes: [ER]}|survive: ~ 26 ~ codes
            25 ~ veto:|  - {rule: values-differ, on: kind, label: K., ignore: EX}|survive: ~ 26 ~ did you mean ER?
            25 ~ veto:|  - {rule: values-differ, on: kind, label: K., first: none}|survive: ~ 26 ~ whole number
            25 ~ veto:|  - {rule: values-differ, on: kind, label: K., unless-same: name}|survive: ~ 26 ~ no identifier name
            25 ~ veto:|  - {rule: values-differ, on: visits.note, where: {knd: ER}, label: K.}|survive: ~ 26 ~ did you mean kind?
            25 ~ veto:|  - {rule: values-differ, on: visits.note, where: {kind: EX}, label: K.}|survive: ~ 26 ~ did you mean ER?
            25 ~ veto:|  - {rule: values-differ, on: name, where: {kind: ER}, label: K.}|survive: ~ 26 ~ no field of name kind
            25 ~ veto:|  - {rule: identifiers-differ, on: name, label: K.}|survive: ~ 26 ~ an identifier a record has one of
            25 ~ veto:|  - {rule: words-unlike, on: kind, label: K.}|survive: ~ 26 ~ a text or a group
            25 ~ veto:|  - {rule: words-unlike, on: visits, fields: [nota], label: K.}|survive: ~ 26 ~ did you mean note?
            25 ~ veto:|  - {rule: periods-apart, on: visits.valid, label: K.}|survive: ~ 26 ~ a period a record has one of
            25 ~ veto:|  - {rule: stands-alone, on: name, label: K., codes: [ER]}|survive: ~ 26 ~ looks at a code
            25 ~ veto:|  - {rule: stands-alone, on: kind, label: K., codes: [EX]}|survive: ~ 26 ~ did you mean ER?
            25 ~ veto:|  - {rule: stands-alone, on: kind, label: K.}|survive: ~ 26 ~ needs codes
            26 ~   name: {prefer: [erp], verified-only: true}          ~ 26 ~ names with values
            26 ~   name: {prefer: [erp], verified-only: {knd: ER}}     ~ 26 ~ did you mean kind?
            26 ~   name: {prefer: [erp], verified-only: {kind: [EX]}}  ~ 26 ~ did you mean ER?
            26 ~   name: {prefer: [erp], verified-only: {fee: [ER]}}   ~ 26 ~ fee has no codes
            26 ~   nam: {prefer: [erp]}                                ~ 26 ~ did you mean name?
            26 ~   name: {prefer: [erpp]}                              ~ 26 ~ did you mean erp?
            26 ~   name: {prefer: [erp], then: most-resent}            ~ 26 ~ did you mean most-recent?
            26 ~   name: newest                                        ~ 26 ~ no strategy
            26 ~   name: {}                                            ~ 26 ~ needs prefer
            26 ~   name: {prefer: [erp], valid-now: now}               ~ 26 ~ true or false
            26 ~   name: {each: part, prefer: [erp]}                   ~ 26 ~ field of name
            26 ~   name: [most-recent]                                 ~ 26 ~ single word
            27 ~   visits: {each: knd, then: union}                    ~ 27 ~ did you mean kind?
            28 ~ -                                                     ~ 25 ~ needs otherwise
            29 ~ governs:                                              ~ 29 ~ did you mean govern?
            29 ~ governs:                                              ~ 1  ~ needs govern
            30 ~   create: []                                          ~ 30 ~ empty
            30 ~   create: [stewart]                                   ~ 30 ~ did you mean steward?
            30 ~ -                                                     ~ 29 ~ needs create
            31 ~   approve: {npi: [steward]}                           ~ 31 ~ needs otherwise
            31 ~   approve: {nip: [steward], otherwise: [steward]}     ~ 31 ~ did you mean npi?
            31 ~   approve: steward                                    ~ 31 ~ names with values
            32 ~   consume: {otherwise: [epic]}                        ~ 32 ~ kind of target
            32 ~   consume: {create: [erp], otherwise: [erp]}          ~ 32 ~ no attribute create
            32 ~   consume: {otherwise: [erp]                          ~ 33 ~ not YAML
            5  ~ \tabout: tab                                          ~ 5  ~ not YAML
            5  ~ about: *nobody                                        ~ 5  ~ not YAML
            5  ~ about: "open                                          ~ 33 ~ not YAML
            5  ~ --- |domain: clinic                                   ~ 5  ~ not YAML
            5  ~ about: a\u0001b                                       ~ 5  ~ does not allow
            """;

    record Mistake(int line, String replacement, int reported, String word) {

        static Mistake of(String row) {
            var cells = row.split(" *~ ", 4);
            return new Mistake(
                    Integer.parseInt(cells[0].strip()), cells[1], Integer.parseInt(cells[2].strip()), cells[3].strip());
        }

        String definition() {
            var lines = new ArrayList<>(Clinics.TEXT.lines().toList());
            lines.remove(line - 1);
            if (!replacement.strip().equals("-")) {
                lines.add(line - 1, replacement.replace('|', '\n'));
            }
            return String.join("\n", lines) + "\n";
        }

        @Override
        public String toString() {
            return "line " + line + ": " + replacement.strip();
        }
    }

    static List<Mistake> mistakes() {
        return MISTAKES.lines().map(Mistake::of).toList();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsReportedWithFileLineAndReason(Mistake mistake) {
        assertThat(problems(Clinics.files(mistake.definition())))
                .as("%s", problems(Clinics.files(mistake.definition())))
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo(Clinics.FILE);
                    assertThat(problem.line()).isEqualTo(mistake.reported());
                    assertThat(problem.sentence()).contains(mistake.word());
                });
    }

    @Test
    void thereAreMoreThanSixtyMistakes() {
        assertThat(mistakes()).hasSizeGreaterThan(100);
    }

    @Test
    void theDefinitionItselfIsFine() {
        assertThat(Clinics.definition().attributes()).hasSize(9);
    }

    @Test
    void allMistakesOfAllFilesAreReportedTogetherInOrder() {
        var text = Clinics.TEXT.replace("number: CLI", "number: c").replace("list: kinds}\n", "list: sorts}\n");
        var files = Clinics.files(text);
        files.put("b.yaml", "domain: x");

        var problems = problems(files);

        assertThat(problems).extracting(Problem::file).contains("b.yaml", Clinics.FILE);
        assertThat(problems)
                .filteredOn(problem -> problem.file().equals(Clinics.FILE))
                .extracting(Problem::line)
                .containsExactly(4, 11);
    }

    static Stream<Map.Entry<String, String>> filesThatAreNoDefinition() {
        return Stream.of(
                Map.entry("", "empty"),
                Map.entry("# nothing but a comment\n", "empty"),
                Map.entry("just words", "names with values"),
                Map.entry("- a\n- list", "names with values"),
                Map.entry("{", "not YAML"),
                Map.entry("a: &a [*a, *a]", "belongs"),
                Map.entry("[".repeat(5_000), "too deep"),
                Map.entry("a: b\n".repeat(200_000), "too large"),
                Map.entry("%YAML 9.9\n---\na: b", "not YAML"),
                Map.entry("!!java.net.URL [\"http://127.0.0.1/\"]", "tag is not allowed"),
                Map.entry("\uD800", "does not allow"));
    }

    @ParameterizedTest
    @MethodSource("filesThatAreNoDefinition")
    void whatIsNoDefinitionIsRefusedWithOneSentence(Map.Entry<String, String> file) {
        assertThat(problems(Clinics.files(file.getKey())))
                .anySatisfy(problem -> assertThat(problem.sentence()).contains(file.getValue()));
    }

    @Test
    void twoFilesCannotShareADomainOrAPrefix() {
        var files = Clinics.files(Clinics.TEXT);
        files.put("other.yaml", Clinics.TEXT);

        assertThat(problems(files))
                .extracting(Problem::toString)
                .containsExactly(
                        "other.yaml:1: The domain clinic is already taken by clinic.yaml.",
                        "other.yaml:4: The prefix CLI is already taken by clinic.yaml.");
    }

    static Stream<Map.Entry<String, String>> brokenLists() {
        return Stream.of(
                Map.entry("Kinds: {A: a}", "1: A code list is named"),
                Map.entry("sorts: {}", "1: There are no codes in the code list sorts"),
                Map.entry("sorts: [A]", "names with values"),
                Map.entry("sorts:\n  A B: both", "2: A code has 1 to 40"),
                Map.entry("sorts:\n  A: {also: [x]}", "2: The code A needs label"),
                Map.entry("sorts:\n  A: {label: x, alias: [y]}", "2: Nothing called alias"),
                Map.entry("sorts:\n  A: x\n  B: X", "3: The code B shares a name with the code A"),
                Map.entry("sorts:\n  A: x\n  B: {label: y, also: [a]}", "3: The code B shares a name"),
                Map.entry("sorts:\n  A: x\n  A: y", "3: The name A stands twice"),
                Map.entry("sorts:\n  A: [x, y]", "2: The value of A is a single word"),
                Map.entry("sorts:\n  A: ", "2: The value of A has 1 to"),
                Map.entry("kinds:\n  A: a", "1: There is already a code list kinds"));
    }

    @ParameterizedTest
    @MethodSource("brokenLists")
    void aBrokenCodeListIsReportedToo(Map.Entry<String, String> list) {
        var files = Clinics.files(Clinics.TEXT);
        files.put("site-code-lists.yaml", list.getKey());

        assertThat(problems(files)).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("site-code-lists.yaml");
            assertThat(problem.toString()).contains(list.getValue());
        });
    }

    @Test
    void nothingButABrokenDefinitionIsEverThrown() {
        var random = new Random(20_260);
        for (int run = 0; run < 1_500; run++) {
            var text = mutated(random);
            try {
                DomainDefinitions.of(Clinics.files(text), Fakes.functions());
            } catch (BrokenDefinition broken) {
                assertThat(broken.problems()).as(text).isNotEmpty().allMatch(problem -> problem.line() > 0);
            }
        }
    }

    private static String mutated(Random random) {
        var text = new StringBuilder(Clinics.TEXT);
        for (int change = 0; change <= random.nextInt(4); change++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, "{}[]:,&*!|>'\"%@`#-? \n\t\u0000\uD83D~".charAt(random.nextInt(25)));
                case 2 -> text.delete(at, Math.min(text.length(), at + random.nextInt(60)));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(80))));
            }
        }
        return text.toString();
    }

    private static List<Problem> problems(Map<String, String> files) {
        var broken = catchThrowableOfType(BrokenDefinition.class, () -> DomainDefinitions.of(files, Fakes.functions()));
        assertThat(broken).as("the definitions were accepted").isNotNull();
        return broken.problems();
    }
}
