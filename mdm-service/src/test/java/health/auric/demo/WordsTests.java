package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Three dictionaries that share no word. */
class WordsTests {

    record WordList(String name, Function<Words, Collection<String>> words) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<WordList> lists() {
        return Stream.of(
                new WordList("stems", Words::stems),
                new WordList(
                        "trades",
                        words -> words.trades().stream().map(Words.Trade::name).toList()),
                new WordList("surnames", Words::surnames),
                new WordList(
                        "given names",
                        words -> words.givenNames().stream()
                                .map(Words.Given::name)
                                .toList()),
                new WordList(
                        "cities",
                        words -> words.places().stream().map(Words.Place::city).toList()),
                new WordList("streets", Words::streets),
                new WordList(
                        "departments",
                        words -> words.departments().stream()
                                .map(Words.Department::name)
                                .toList()),
                new WordList(
                        "nouns of items",
                        words -> words.items().stream()
                                .map(Words.ItemKind::noun)
                                .distinct()
                                .toList()),
                new WordList(
                        "abbreviations",
                        words -> words.abbreviations().values().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void dictionariesAreDisjoint(WordList list) {
        Set<String> seen = new HashSet<>();
        for (Dictionary dictionary : Dictionary.values()) {
            Set<String> words = list.words().apply(Words.of(dictionary)).stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            assertThat(words).as("%s of %s", list, dictionary).noneMatch(seen::contains);
            seen.addAll(words);
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void noListHoldsAWordTwice(WordList list) {
        for (Dictionary dictionary : Dictionary.values()) {
            assertThat(list.words().apply(Words.of(dictionary)))
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(5);
        }
    }

    /** Held-out manufacturers are unseen because no part of their names is. */
    @Test
    void manufacturersOfHeldOutWorldsAreUnseen() {
        Set<String> known = stems(Dictionary.PRODUCT);
        known.addAll(stems(Dictionary.DEVELOPMENT));
        assertThat(stems(Dictionary.HELD_OUT)).doesNotContainAnyElementsOf(known);
    }

    private static Set<String> stems(Dictionary dictionary) {
        return Words.of(dictionary).stems().stream()
                .flatMap(stem -> Arrays.stream(stem.split(" ")))
                .filter(part -> part.length() > 4)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @ParameterizedTest
    @EnumSource(Dictionary.class)
    void placesHaveAStateAZipAndAnAreaCode(Dictionary dictionary) {
        assertThat(Words.of(dictionary).places()).allSatisfy(place -> {
            assertThat(place.state()).matches("[A-Z]{2}");
            assertThat(place.zip3()).matches("\\d{3}");
            assertThat(place.area()).matches("[2-9]\\d{2}");
        });
    }

    @ParameterizedTest
    @EnumSource(Dictionary.class)
    void someZipCodesStartWithAZeroToLose(Dictionary dictionary) {
        assertThat(Words.of(dictionary).places()).anyMatch(place -> place.zip3().startsWith("0"));
    }

    @ParameterizedTest
    @EnumSource(Dictionary.class)
    void everyGivenNameHasANicknameAndAGender(Dictionary dictionary) {
        assertThat(Words.of(dictionary).givenNames()).allSatisfy(given -> {
            assertThat(given.nicknames()).isNotEmpty().doesNotContain(given.name());
            assertThat(given.gender()).isIn("F", "M");
        });
    }

    @ParameterizedTest
    @EnumSource(Dictionary.class)
    void itemsCoverWhatTheRulesAreAbout(Dictionary dictionary) {
        Set<String> features = Words.of(dictionary).items().stream()
                .flatMap(item -> item.features().stream())
                .collect(Collectors.toSet());
        assertThat(features).contains("laterality", "sterile", "latex", "reuse", "color", "age", "kit", "drug");
        assertThat(Words.of(dictionary).items()).allSatisfy(item -> {
            assertThat(item.unspsc()).matches("\\d{8}");
            assertThat(Measures.draw(item.measure(), Dice.of(1)) != null).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(Dictionary.class)
    void someDepartmentsHoldStock(Dictionary dictionary) {
        assertThat(Words.of(dictionary).departments())
                .anyMatch(department -> department.type().equals("STOCKROOM"));
        assertThat(Words.of(dictionary).departments())
                .allMatch(department -> department.synonyms().size() >= 2);
    }

    @Test
    void aClerkAlwaysShortensAWordTheSameWay() {
        Words words = Words.of(Dictionary.PRODUCT);
        for (long clerk = 0; clerk < 50; clerk++) {
            assertThat(words.shortened("Catheter", clerk)).isEqualTo(words.shortened("Catheter", clerk));
        }
    }

    @Test
    void clerksDifferInHowTheyShorten() {
        Words words = Words.of(Dictionary.PRODUCT);
        Set<String> forms = new HashSet<>();
        for (long clerk = 0; clerk < 50; clerk++) {
            forms.add(words.shortened("Catheter", clerk));
        }
        assertThat(forms).containsExactlyInAnyOrder("CATH", "CTH", "Catheter");
    }

    @Test
    void wordsWithoutAShortFormStay() {
        assertThat(Words.of(Dictionary.PRODUCT).shortened("Lakemont", 1)).isEqualTo("Lakemont");
    }

    @Test
    void aMissingListIsNamed() {
        assertThatThrownBy(() -> Words.lines("nowhere.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The word list demo/nowhere.txt is missing from the program.");
    }
}
