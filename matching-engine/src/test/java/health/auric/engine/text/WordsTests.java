package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTests extends StandardizerContract {

    @Override
    Object standardize(String text) {
        return Words.of(text);
    }

    @Test
    void wordsAreDistinctAndSorted() {
        assertThat(Words.of("The Intl. Conf. on the Web").distinct())
                .containsExactly("conference", "international", "on", "the", "web");
    }

    @Test
    void aVocabularyOfOnesOwnIsUsed() {
        assertThat(Words.of("vldb", Vocabulary.shipped("business").with("very large data bases = vldb"))
                        .distinct())
                .containsExactly("bases", "data", "large", "very");
    }

    @Test
    void placeholdersHaveNoWords() {
        assertThat(Words.of("TBD").isAbsent()).isTrue();
    }
}
