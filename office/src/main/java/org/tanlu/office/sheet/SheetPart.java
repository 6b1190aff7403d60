package org.tanlu.office.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tanlu.table.Area;
import org.tanlu.table.Cell;
import org.tanlu.table.Look;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Unreadable;
import org.xml.sax.Attributes;

/** Reads a worksheet's part into a grid, row by row. Rows and cells without an address follow the ones before them. */
final class SheetPart extends PartHandler {
    /** What shows beside a cell that somebody fills in. */
    private static final List<String> TIPS = List.of("promptTitle", "prompt", "errorTitle", "error");

    /** A list of what may be chosen says nothing of what was chosen. */
    private static final Pattern CHOICES = Pattern.compile("公开[、/／，,；;或 ]*(?:内部|保密)|(?:内部|保密)[、/／，,；;或 ]*公开");

    private final Place sheet;
    private final CellDecoder decoder;
    private final Grid grid;
    private final List<String> merged = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<String> pageTexts = new ArrayList<>();
    private final Set<String> tips = new LinkedHashSet<>();
    private final Map<Address, Look> looks = new LinkedHashMap<>();
    private int row;
    private int column;
    private String type = "";
    private int style;
    private boolean inCell;
    private boolean phonetic;
    private boolean hasFormula;
    private String formula = "";
    private final StringBuilder value = new StringBuilder();

    SheetPart(Place sheet, CellDecoder decoder, Grid grid) {
        super("worksheet");
        this.sheet = sheet;
        this.decoder = decoder;
        this.grid = grid;
    }

    @Override
    void start(String element, Attributes attributes) throws Unreadable {
        switch (element) {
            case "col" -> column(attributes);
            case "row" -> {
                beginRow(attribute(attributes, "r"));
                if (flag(attributes, "hidden") || isNothing(attributes, "ht")) {
                    hiddenRows.set(row - 1);
                }
            }
            case "c" -> beginCell(attributes);
            case "f" -> hasFormula = true;
            case "rPh" -> phonetic = true;
            case "mergeCell" -> {
                grid.takeOne();
                merged.add(attribute(attributes, "ref"));
            }
            case "dataValidation" -> {
                for (String name : TIPS) {
                    tip(attribute(attributes, name));
                }
            }
            case "hyperlink" -> tip(attribute(attributes, "tooltip"));
            default -> {}
        }
    }

    private void tip(String text) throws Unreadable {
        String said = EscapedText.decode(text).strip();
        if (!said.isEmpty() && !CHOICES.matcher(said).find() && tips.add(Sheet.TIP + said)) {
            grid.takeOne();
        }
    }

    @Override
    void end(String element, String text) throws Unreadable {
        switch (element) {
            case "v" -> {
                if (inCell && value.length() > 0) {
                    throw damaged(); // a second value: neither can be trusted, and least of all both in a row
                }
                append(value, inCell ? text : "");
            }
            case "t" -> append(value, inCell && !phonetic ? text : "");
            case "f" -> formula = text;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
                pageTexts.add(EscapedText.decode(text));
            case "worksheet" -> merge();
            default -> {}
        }
    }

    private void beginRow(String number) throws Unreadable {
        if (number.isEmpty()) {
            row++;
        } else if (number.matches("\\d{1,7}")) {
            row = Integer.parseInt(number);
        } else {
            row = 0;
        }
        if (row < 1 || row > Address.LAST_ROW) {
            throw outside(number);
        }
        column = 0;
    }

    private void beginCell(Attributes attributes) throws Unreadable {
        if (inCell) {
            throw damaged();
        }
        String written = attribute(attributes, "r");
        if (written.isEmpty()) {
            column++;
        } else {
            Address address = Address.find(written).orElseThrow(() -> outside(written));
            if (address.row() != row) {
                throw outside(written);
            }
            column = address.column();
        }
        if (column > Address.LAST_COLUMN || row == 0) {
            throw outside(written);
        }
        String styleIndex = attribute(attributes, "s");
        style = styleIndex.matches("\\d{1,6}") ? Integer.parseInt(styleIndex) : 0;
        type = attribute(attributes, "t");
        value.setLength(0);
        formula = "";
        hasFormula = false;
        inCell = true;
    }

    private void endCell() throws Unreadable {
        inCell = false;
        var address = new Address(row, column);
        var raw = new CellDecoder.Raw(type, style, value.toString(), hasFormula, formula);
        Cell cell = decoder.decode(raw, grid.place(address));
        if (!cell.text().isEmpty()) {
            if (!type.equals("s")) {
                grid.takeText(cell);
            }
            grid.put(address, cell);
            Look look = decoder.look(raw, address);
            if (!look.isPlain()) {
                grid.takeOne();
                looks.put(address, look);
            }
        }
    }

    private void merge() throws Unreadable {
        for (String area : merged) {
            String[] corners = area.split(":", 2);
            Address first = Address.find(corners[0]).orElseThrow(() -> outside(area));
            Address last = Address.find(corners[corners.length - 1]).orElseThrow(() -> outside(area));
            grid.merge(first, last);
            areas.add(new Area(first.row() - 1, first.column() - 1, last.row() - 1, last.column() - 1));
        }
    }

    /** Columns from one to another share their properties; hidden ones beyond the last used are of no interest. */
    private void column(Attributes attributes) {
        String first = attribute(attributes, "min");
        String last = attribute(attributes, "max");
        boolean isHidden = flag(attributes, "hidden") || isNothing(attributes, "width");
        if (isHidden && first.matches("\\d{1,5}") && last.matches("\\d{1,5}")) {
            int from = Math.max(Integer.parseInt(first), 1) - 1;
            hiddenColumns.set(from, Math.max(from, Math.min(Integer.parseInt(last), Address.LAST_COLUMN)));
        }
    }

    /** Whether a height or width leaves nothing to be seen. */
    private static boolean isNothing(Attributes attributes, String size) {
        return Decimals.find(attribute(attributes, size))
                .filter(number -> number == 0)
                .isPresent();
    }

    /** What is printed in the heads and feet of pages, as the file has it. */
    List<String> pageTexts() {
        return pageTexts;
    }

    /** What validations and links show beside their cells, each once. */
    List<String> tips() {
        return List.copyOf(tips);
    }

    /** The merged areas, once the part is read. */
    List<Area> areas() {
        return areas;
    }

    /** The hidden rows, from 0, as far as there are rows. */
    SortedSet<Integer> hiddenRows() {
        return upTo(grid.rows().size(), hiddenRows);
    }

    /** The hidden columns, from 0, as far as there are columns. */
    SortedSet<Integer> hiddenColumns() {
        return upTo(grid.rows().stream().mapToInt(Collection::size).max().orElse(0), hiddenColumns);
    }

    private static SortedSet<Integer> upTo(int end, BitSet hidden) {
        return hidden.stream().takeWhile(index -> index < end).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is shown of cells beside their texts, comments included. */
    List<Look> looks(Map<Address, String> comments) {
        comments.forEach((address, comment) -> {
            var plain = new Look(address.row() - 1, address.column() - 1, false, false, false, "");
            looks.put(address, looks.getOrDefault(address, plain).withComment(comment));
        });
        return List.copyOf(looks.values());
    }

    private Unreadable outside(String written) {
        return new Unreadable(
                sheet,
                "文件已损坏：地址“" + Remedies.quoted(written) + "”不在工作表范围内或与所在行不符。" + Remedies.RESAVE_ZH,
                "The file is damaged: address \"" + Remedies.quoted(written)
                        + "\" lies outside the sheet or in another row than it stands. " + Remedies.RESAVE_EN);
    }
}
