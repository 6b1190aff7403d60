package org.tanlu.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.tanlu.plan.Plan;
import org.tanlu.published.Beijing;
import org.tanlu.report.PlanDocument;
import org.tanlu.trace.Outcome;

/**
 * The parts of Beijing's document against the transitional schemas of ISO/IEC 29500, compiled into POI's full set of types: every
 * element, its order, and every attribute's value. What the schemas leave to other namespaces is not looked into.
 */
class OoxmlSchemaTest {
    private static final Map<String, SchemaType> PARTS = Map.of(
            "/word/document\\.xml", DocumentDocument.type,
            "/word/styles\\.xml", StylesDocument.type,
            "/word/settings\\.xml", SettingsDocument.type,
            "/word/numbering\\.xml", NumberingDocument.type,
            "/word/header\\d*\\.xml", HdrDocument.type,
            "/word/footer\\d*\\.xml", FtrDocument.type,
            "/word/charts/chart\\d+\\.xml", ChartSpaceDocument.type);

    /** Alternatives are resolved before the schema applies (ISO/IEC 29500-3): here by what programs before 2010 take. */
    private static final Pattern ALTERNATIVES = Pattern.compile(
            "<mc:AlternateContent[^>]*>.*?<mc:Fallback>(.*?)</mc:Fallback>\\s*</mc:AlternateContent>", Pattern.DOTALL);

    /** The one element that the schema of drawings leaves to that of charts, which POI has no global element of. */
    private static final String CHART =
            "no definition found): chart@http://schemas.openxmlformats.org/drawingml/2006/chart";

    @Test
    void every_part_of_the_document_keeps_the_schema() throws IOException, InvalidFormatException, XmlException {
        Outcome<Plan> plan = Beijing.plan();
        var out = new ByteArrayOutputStream();
        PlanDocx.write(
                PlanDocument.of(plan.value(), plan.findings(), Beijing.REFERENCE), LocalDate.of(2026, 1, 1), out);
        var errors = new ArrayList<String>();
        int charts = 0;
        int parts = 0;
        try (var word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            for (PackagePart part : word.getPackage().getParts()) {
                String name = part.getPartName().getName();
                for (Map.Entry<String, SchemaType> kind : PARTS.entrySet()) {
                    if (name.matches(kind.getKey())) {
                        parts++;
                        charts += kind.getValue().equals(ChartSpaceDocument.type) ? 1 : 0;
                        errors.addAll(errors(name, part, kind.getValue()));
                    }
                }
            }
            assertThat(word.getCharts()).hasSize(charts).hasOnlyElementsOfType(XWPFChart.class);
        }
        assertThat(errors).isEmpty();
        assertThat(charts).isGreaterThan(5);
        assertThat(parts).isGreaterThan(charts + 3);
    }

    private static List<String> errors(String name, PackagePart part, SchemaType type)
            throws IOException, XmlException {
        String xml = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        XmlObject read = XmlObject.Factory.parse(ALTERNATIVES.matcher(xml).replaceAll("$1"))
                .changeType(type);
        var errors = new ArrayList<XmlError>();
        read.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream()
                .filter(error -> !error.getMessage().contains(CHART))
                .map(error -> name + ": " + error.getMessage())
                .distinct()
                .toList();
    }
}
