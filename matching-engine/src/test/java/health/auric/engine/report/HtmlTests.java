package health.auric.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class HtmlTests {

    private final Html html = new Html();

    @Test
    void elementsStandAroundWhatIsInThem() {
        html.open("p", "class", "note", "id", "one")
                .text("two")
                .leaf("b", "three")
                .close("p");

        assertThat(html.toString()).isEqualTo("<p class=\"note\" id=\"one\">two<b>three</b></p>");
    }

    @Test
    void aShapeIsClosedAtOnce() {
        assertThat(html.shape("rect", "width", "3").shape("br").toString()).isEqualTo("<rect width=\"3\"/><br/>");
    }

    @Test
    void anAttributeCannotEndItself() {
        assertThat(html.open("p", "title", "a\" onclick='b'").toString())
                .isEqualTo("<p title=\"a&quot; onclick=&#39;b&#39;\">");
    }

    @Test
    void aValueIsShownAsItIsAndKeepsItsDirectionToItself() {
        assertThat(html.value("AT&T <Chicago>").toString()).isEqualTo("<bdi>AT&amp;T &lt;Chicago&gt;</bdi>");
    }

    @Test
    void onlyWhatTheReportWroteItselfStaysMarkup() {
        assertThat(html.raw("<hr/>").text("<hr/>").toString()).isEqualTo("<hr/>&lt;hr/&gt;");
    }

    @Test
    void charactersThatNoPageMayHoldAreReplaced() {
        assertThat(html.text("a\u0000b\u001bc\u007fd").toString()).isEqualTo("a\ufffdb\ufffdc\ufffdd");
        assertThat(new Html().text("one\n\ttwo").toString()).isEqualTo("one\n\ttwo");
    }

    @Test
    void halfACharacterIsReplacedAndAWholeOneStays() {
        assertThat(html.text("\ud83c\udfe5").toString()).isEqualTo("\ud83c\udfe5");
        assertThat(new Html().text("\ud83cx").toString()).isEqualTo("\ufffdx");
        assertThat(new Html().text("x\udfe5").toString()).isEqualTo("x\ufffd");
        assertThat(new Html().text("x\ud83c").toString()).isEqualTo("x\ufffd");
    }

    @Test
    void anyTextComesOutAsItWentInToAReader() throws Exception {
        var random = new Random(17);
        for (int i = 0; i < 200; i++) {
            var text = random.ints(40, ' ', 0x2000)
                    .filter(c -> c < 0x7f || c > 0x9f)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            var page = new Html().leaf("p", text, "title", text).toString();
            var read = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)))
                    .getDocumentElement();

            assertThat(read.getTextContent()).isEqualTo(text);
            assertThat(read.getAttribute("title")).isEqualTo(text);
        }
    }
}
