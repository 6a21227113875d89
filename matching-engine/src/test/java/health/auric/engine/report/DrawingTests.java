package health.auric.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrawingTests {

    private final Html html = new Html();
    private final Drawing drawing = new Drawing(html);

    @Test
    void aPathGoesThroughItsCoordinatesInTurn() {
        drawing.path("axis", "M%s %sH%s", 1, 2.25, 300);

        assertThat(html.toString()).isEqualTo("<path class=\"axis\" d=\"M1 2.3H300\"/>");
    }

    @Test
    void aBoxHasItsCornerAndItsSize() {
        drawing.box("same", 1, 2, 3, 4);

        assertThat(html.toString()).isEqualTo("<rect class=\"same\" x=\"1\" y=\"2\" width=\"3\" height=\"4\"/>");
    }

    @Test
    void aTextIsEscaped() {
        drawing.text("end", 1, 2, "a < b");

        assertThat(html.toString()).isEqualTo("<text class=\"end\" x=\"1\" y=\"2\">a &lt; b</text>");
    }
}
