package health.auric.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PanelTests {

    private final Html html = new Html();

    @Test
    void aSectionIsNamedByItsHeadingForThoseWhoCannotSee() {
        Panel.open(html, "limits", "Limits & notes");
        Panel.close(html);

        assertThat(html.toString())
                .contains("<section id=\"limits\" aria-labelledby=\"limits-h\">")
                .contains("<h2 id=\"limits-h\">Limits &amp; notes</h2>")
                .endsWith("</div></section>");
    }

    @Test
    void numbersStandToTheRightUnderTheirHeading() {
        Panel.openTable(html, "Clusters by size", "Name", "#Records");
        Panel.row(html, "first", "#12");
        Panel.closeTable(html);

        assertThat(html.toString())
                .contains("<th scope=\"col\" class=\"\">Name</th><th scope=\"col\" class=\"number\">Records</th>")
                .contains("<td class=\"\"><bdi>first</bdi></td><td class=\"number\"><bdi>12</bdi></td>");
    }

    @Test
    void aWideTableIsScrolledByKeyboardToo() {
        Panel.openTable(html, "Columns");

        assertThat(html.toString()).contains("tabindex=\"0\" role=\"region\" aria-label=\"Columns\"");
    }

    @Test
    void aFoldedTableSaysWhatIsInIt() {
        Panel.table(html, "The same as a table", "Level");
        Panel.endTable(html);

        assertThat(html.toString())
                .startsWith("<details class=\"twin\"><summary>The same as a table</summary>")
                .endsWith("</tbody></table></div></details>");
    }
}
