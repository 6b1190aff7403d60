package org.tanlu.office.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.office.LibreOffice;
import org.tanlu.office.PlanDocx;
import org.tanlu.plan.Plan;
import org.tanlu.published.Beijing;
import org.tanlu.report.Block;
import org.tanlu.report.PlanDocument;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Outcome;
import org.tanlu.verification.Discrepancy;
import org.tanlu.verification.Imprint;
import org.tanlu.verification.PlanVerification;
import org.tanlu.verification.Reading;
import org.tanlu.verification.Verdict;

/**
 * Beijing's document as written, as edited in a thousand places one by one on its XML, and as another program saves it. The edits
 * know nothing of how numerals are read: they change a digit, or a Chinese word for a quantity, in any text or datum of a chart.
 */
@Tag("bulk")
class MutationTest {
    private static final int EDITS = 1_000;
    /** What is told of them so far; the rest is open. */
    private static final int LEAST_TOLD = 1_000;

    private static final int AT_ONCE = 100;
    private static final Place FILE = Place.ofFile("plan.docx");
    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    /** A text of the page, or a number of a chart; what fields show and the page's number are not edited. */
    private static final Pattern TEXTS = Pattern.compile("<(w:t|c:v)(?: [^>]*)?>([^<]*)</");

    private static final Pattern TABLE = Pattern.compile("(?s)<w:tbl>.*?</w:tbl>");

    /** What is edited in them. */
    private static final Pattern EDITED = Pattern.compile("[0-9]|翻一番|[一两三四五六七八九](?=[成倍])|一半");

    private static PlanDocument plan;
    private static Reading told;
    private static Map<String, byte[]> parts;
    private static byte[] docx;

    @BeforeAll
    static void write() throws IOException, Unreadable {
        Outcome<Plan> prepared = Beijing.plan();
        plan = PlanDocument.of(prepared.value(), prepared.findings(), Beijing.REFERENCE);
        told = Reading.of(plan);
        var out = new ByteArrayOutputStream();
        PlanDocx.write(plan, DATE, out);
        docx = out.toByteArray();
        parts = Parts.read(docx, FILE);
    }

    @Test
    void the_document_as_written_holds() throws Unreadable {
        Verdict verdict = verdict(parts);
        assertThat(verdict.discrepancies()).isEmpty();
        assertThat(verdict.reworded()).isZero();
        assertThat(verdict.numerals()).isGreaterThan(5_000);
    }

    @Test
    void every_table_repeats_its_head_on_each_page() {
        String text = new String(parts.getOrDefault("word/document.xml", new byte[0]), StandardCharsets.UTF_8);
        long tables = plan.blocks().stream()
                .filter(Block.TableBlock.class::isInstance)
                .count();
        List<Boolean> heads = TABLE.matcher(text)
                .results()
                .map(table -> table.group().contains("<w:tblHeader"))
                .toList();
        assertThat(heads).hasSizeGreaterThanOrEqualTo((int) tables).doesNotContain(false);
    }

    /** A place in a part where something can be edited. */
    private record Spot(String part, int start, int end) {}

    @Test
    void a_thousand_edits_are_told_with_place_key_and_expected_value() throws Unreadable {
        Map<String, String> texts = texts();
        List<Spot> spots = spots(texts);
        Collections.shuffle(spots, new Random(20260101));
        assertThat(spots.subList(0, EDITS))
                .extracting(Spot::part)
                .contains("word/document.xml")
                .anyMatch(part -> part.contains("chart"));
        int told = 0;
        for (int from = 0; from < EDITS; from += AT_ONCE) {
            Verdict verdict = verdict(edited(texts, spots.subList(from, from + AT_ONCE)));
            assertThat(verdict.discrepancies())
                    .allSatisfy(one -> assertThat(one.place()).isNotEmpty())
                    .filteredOn(one -> one.kind() == Discrepancy.Kind.ALTERED)
                    .allSatisfy(one -> assertThat(one.key()).isNotEmpty())
                    .allSatisfy(one -> assertThat(one.expected()).isNotEmpty().isNotEqualTo(one.printed()));
            told += touched(verdict);
        }
        assertThat(told).isGreaterThanOrEqualTo(LEAST_TOLD);
    }

    @Test
    void a_number_changed_in_the_workbook_behind_a_chart_is_told_with_series_and_category()
            throws IOException, Unreadable {
        String name = parts.keySet().stream()
                .filter(part -> part.startsWith("word/embeddings/"))
                .findFirst()
                .orElseThrow();
        var edited = new TreeMap<>(parts);
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(parts.getOrDefault(name, new byte[0])))) {
            book.getSheetAt(0).getRow(1).getCell(1).setCellValue(4321.5);
            book.write(bytes);
        }
        edited.put(name, bytes.toByteArray());
        assertThat(verdict(edited).discrepancies())
                .singleElement()
                .satisfies(one -> assertThat(one.place()).contains("｜图"))
                .extracting(Discrepancy::kind, Discrepancy::printed)
                .containsExactly(Discrepancy.Kind.UNTRACEABLE, "4321.5");
    }

    /** How many edits a verdict tells: each edit changes one character of one numeral, so the differing characters are counted. */
    private static int touched(Verdict verdict) {
        int count = 0;
        for (Discrepancy one : verdict.discrepancies()) {
            count += one.printed().length() == one.expected().length() ? differing(one.printed(), one.expected()) : 1;
        }
        return count;
    }

    private static int differing(String one, String other) {
        int count = 0;
        for (int place = 0; place < one.length(); place++) {
            count += one.charAt(place) == other.charAt(place) ? 0 : 1;
        }
        return count;
    }

    private static Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        parts.forEach((name, bytes) -> {
            if (name.equals("word/document.xml") || name.matches("word/charts/chart\\d+\\.xml")) {
                texts.put(name, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return texts;
    }

    /** At most one spot in a text, so that edits made at once do not meet. */
    private static List<Spot> spots(Map<String, String> texts) {
        var random = new Random(7);
        var spots = new ArrayList<Spot>();
        texts.forEach((part, xml) -> {
            Matcher text = TEXTS.matcher(xml);
            while (text.find()) {
                boolean isFallback = text.group(2).equals("此图须用2010年以后的版本打开。"); // never shown
                List<Spot> own = EDITED.matcher(text.group(2))
                        .results()
                        .filter(found -> significant(found.start()))
                        .map(found -> new Spot(part, text.start(2) + found.start(), text.start(2) + found.end()))
                        .toList();
                if (!own.isEmpty() && !isFallback) {
                    spots.add(own.get(random.nextInt(own.size())));
                }
            }
        });
        return spots;
    }

    /** The twelve digits that office programs keep of a chart's number. */
    private static boolean significant(int place) {
        return place < 12;
    }

    private static Map<String, byte[]> edited(Map<String, String> texts, List<Spot> spots) {
        var edited = new TreeMap<>(parts);
        texts.forEach((part, xml) -> {
            var changed = new StringBuilder(xml);
            spots.stream()
                    .filter(spot -> spot.part().equals(part))
                    .sorted((one, other) -> other.start() - one.start())
                    .forEach(spot ->
                            changed.replace(spot.start(), spot.end(), other(xml.substring(spot.start(), spot.end()))));
            edited.put(part, changed.toString().getBytes(StandardCharsets.UTF_8));
        });
        return edited;
    }

    private static String other(String word) {
        return switch (word) {
            case "翻一番" -> "翻两番";
            case "一半" -> "过半";
            case "九" -> "八";
            case "9" -> "1";
            case "一" -> "两";
            default ->
                word.length() == 1 && Character.isDigit(word.charAt(0))
                        ? String.valueOf((char) (word.charAt(0) + 1))
                        : "九";
        };
    }

    private static Verdict verdict(Map<String, byte[]> parts) throws Unreadable {
        Reading found = WordReader.read(parts, FILE).reading();
        return PlanVerification.verify(told, found, Imprint.NONE, Beijing.REFERENCE);
    }

    @Test
    void a_document_saved_by_libreoffice_without_an_edit_holds(@TempDir Path folder)
            throws IOException, InterruptedException, Unreadable {
        LibreOffice.needed("saving by it is not tested");
        Path file = folder.resolve("plan.docx");
        Files.write(file, docx);
        WordReader.Contents contents = WordReader.read(LibreOffice.convert(file, "docx", folder));
        Verdict verdict = PlanVerification.verify(told, contents.reading(), contents.imprint(), Beijing.REFERENCE);
        assertThat(verdict.discrepancies()).isEmpty();
        assertThat(verdict.reworded()).isZero();
    }
}
