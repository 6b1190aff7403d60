package org.tanlu.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block;
import org.tanlu.report.PlanDocument;

class WordSankeyTest {
    private static final Unit COAL = new Unit("万吨标准煤", "energy", 293_076);

    private static Block.Sankey sankey() {
        return new Block.Sankey(
                "2030年能源流向图",
                COAL.symbol(),
                List.of("能源供应", "发电供热", "去向"),
                List.of(
                        new Block.Node("煤<炭>", 0, "4A4A4A"),
                        new Block.Node("火力发电", 1, "5B6673"),
                        new Block.Node("工业", 2, "5B6673")),
                List.of(link(0, 1, 60), link(1, 2, 60), link(0, 2, 40)),
                Quantity.of(100, COAL),
                "");
    }

    private static Block.Link link(int from, int to, double value) {
        return new Block.Link(from, to, Quantity.of(value, COAL), "4A4A4A");
    }

    private static String xml() throws IOException {
        var out = new ByteArrayOutputStream();
        var document = new PlanDocument("方案", "", List.of(), List.of(sankey()));
        PlanDocx.write(document, LocalDate.of(2026, 3, 1), out);
        try (var word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            return word.getDocument().xmlText();
        }
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    @Test
    void every_link_is_a_path_and_every_node_a_bar_with_an_editable_label() throws IOException {
        String xml = xml();
        assertThat(count("<a:custGeom>", xml)).isEqualTo(3);
        assertThat(count("<wps:txbx>", xml)).isEqualTo(3 + 3);
        assertThat(count("<wps:wsp>", xml)).isEqualTo(3 + 3 + 3 + 3);
        assertThat(xml).contains("煤&lt;炭> 100.0", "火力发电 60.0", "工业 100.0");
    }

    @Test
    void a_word_without_such_shapes_says_so() throws IOException {
        assertThat(xml()).contains("Requires=\"wpg\"", "此图须用2010年以后的版本打开。");
    }

    @Test
    void the_caption_is_its_alternative_text_and_stands_below_with_a_number() throws IOException {
        assertThat(xml()).contains("descr=\"2030年能源流向图\"").contains("SEQ 图");
    }
}
