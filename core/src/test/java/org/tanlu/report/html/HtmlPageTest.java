package org.tanlu.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.tanlu.report.Block;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.SamplePlan;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlPageTest {

    private final PlanDocument plan = SamplePlan.yunzhou();

    @Test
    void reads_as_xml() throws Exception {
        assertThat(parse(HtmlPage.of(plan)).getDocumentElement().getTagName()).isEqualTo("html");
    }

    @Test
    void refers_to_nothing_outside() throws Exception {
        Document page = parse(HtmlPage.of(plan));
        assertThat(page.getElementsByTagName("link").getLength()).isZero();
        assertThat(page.getElementsByTagName("img").getLength()).isZero();
        assertThat(((Element) page.getElementsByTagName("script").item(0)).hasAttribute("src"))
                .isFalse();
        assertThat(HtmlPage.of(plan)).doesNotContain("url(", "@import");
    }

    @Test
    void escapes_text_everywhere() throws Exception {
        String nasty = "<b a=\"1\" c='2'>R&D</b>\u0001";
        String shown = nasty.replace('\u0001', '\uFFFD');
        var document = new PlanDocument(
                nasty,
                nasty,
                List.of(nasty),
                List.of(
                        new Block.Heading(1, nasty, nasty),
                        new Block.Paragraph(List.of(new Block.Words(nasty), new Block.Printed(nasty, nasty))),
                        new Block.Notice(nasty),
                        new Block.TableBlock(
                                nasty,
                                nasty,
                                List.of(new Block.Column(nasty, Block.Align.LEFT, 1)),
                                List.of(List.of(Block.Entry.figure(nasty, nasty))),
                                List.of(nasty),
                                false)));
        Document page = parse(HtmlPage.of(document));
        assertThat(page.getElementsByTagName("b").getLength()).isZero();
        assertThat(texts(page, "h1")).containsExactly(shown);
        assertThat(texts(page, "th")).containsExactly(shown);
        assertThat(texts(page, "td")).containsExactly(shown);
    }

    @Test
    void carries_the_key_of_every_figure() throws Exception {
        assertThat(new TreeSet<>(attributes(parse(HtmlPage.of(plan)), "span", "data-key")))
                .isEqualTo(keys(plan));
    }

    @Test
    void tells_how_to_explain_figure() throws Exception {
        assertThat(attributes(parse(HtmlPage.of(plan)), "span", "title"))
                .contains("来源键：inventory/total/2025（tanlu explain <城市> inventory/total/2025）");
    }

    @Test
    void lists_every_heading_in_contents() throws Exception {
        Document page = parse(HtmlPage.of(plan));
        assertThat(attributes(page, "a", "href")).startsWith("#plan");
        List<String> targets = attributes(page, "a", "href").subList(1, 11);
        List<String> anchors = new ArrayList<>();
        for (String element : List.of("h2", "h3", "h4")) {
            attributes(page, element, "id").stream()
                    .filter(id -> !id.isEmpty())
                    .map(id -> "#" + id)
                    .forEach(anchors::add);
        }
        assertThat(targets).containsExactlyInAnyOrderElementsOf(anchors);
        assertThat(texts(page, "a")).startsWith("跳到正文", "一、现状与形势", "（一）碳排放现状").endsWith("附件1　重点任务分工表");
    }

    @Test
    void numbers_tables_and_figures_each_in_order() throws Exception {
        assertThat(texts(parse(HtmlPage.of(plan)), "figcaption"))
                .containsExactly(
                        "表1　云州市分领域碳排放量",
                        "图1　云州市分领域碳排放量变化",
                        "图2　2025年云州市一次能源消费构成",
                        "图3　三种情景下的碳排放总量",
                        "表2　云州市碳减排举措清单",
                        "表3　重点任务分工");
    }

    @Test
    void says_that_chart_without_values_has_none() {
        var chart = new Block.Chart("排放", Block.ChartKind.LINE, "万吨", List.of(), List.of(), "");
        assertThat(HtmlPage.of(new PlanDocument("方案", "", List.of(), List.of(chart))))
                .contains("本图没有可绘制的数据。")
                .doesNotContain("<svg");
    }

    @Test
    void gives_same_text_for_same_plan() {
        assertThat(HtmlPage.of(SamplePlan.yunzhou())).isEqualTo(HtmlPage.of(plan));
    }

    private static SortedSet<String> keys(PlanDocument plan) {
        var keys = new TreeSet<String>();
        for (Block block : plan.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph.inlines().stream()
                        .filter(Block.Printed.class::isInstance)
                        .forEach(inline -> keys.add(((Block.Printed) inline).key()));
            } else if (block instanceof Block.TableBlock table) {
                table.rows().forEach(row -> row.forEach(entry -> keys.add(entry.key())));
            }
        }
        keys.remove("");
        return keys;
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<String> texts(Document page, String element) {
        return elements(page, element).stream().map(Element::getTextContent).toList();
    }

    private static List<String> attributes(Document page, String element, String attribute) {
        return elements(page, element).stream()
                .map(each -> each.getAttribute(attribute))
                .toList();
    }

    private static List<Element> elements(Document page, String element) {
        NodeList nodes = page.getElementsByTagName(element);
        var elements = new ArrayList<Element>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }
}
