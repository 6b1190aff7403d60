package org.tanlu.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block;

class SvgSankeyTest {
    private static final Unit COAL = new Unit("万吨标准煤", "energy", 293_076);

    @Test
    void every_link_is_a_path_that_tells_its_value() {
        var sankey = new Block.Sankey(
                "能源流向图",
                COAL.symbol(),
                List.of("能源供应", "去向"),
                List.of(new Block.Node("煤", 0, "4A4A4A"), new Block.Node("工业", 1, "5B6673")),
                List.of(new Block.Link(0, 1, Quantity.of(62.04, COAL), "4A4A4A")),
                Quantity.of(62.04, COAL),
                "");
        assertThat(SvgSankey.of(sankey))
                .contains("<title>煤→工业：62.0 万吨标准煤</title>", ">煤 62.0</text>", ">工业 62.0</text>")
                .containsOnlyOnce("<path");
    }
}
