package org.tanlu.office.sheet;

import java.util.BitSet;
import java.util.List;
import org.tanlu.table.Cell;
import org.tanlu.table.Cell.Kind;
import org.tanlu.table.Look;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;

/**
 * Turns what a sheet's XML says about a cell into text and kind.
 *
 * @param shared   the texts that cells share
 * @param struck   which of these are struck through in part
 * @param formats  how styles show numbers
 * @param workbook what the workbook says of dates and formulas
 * @param isAsShown whether words that a format writes around a number belong to the text
 */
record CellDecoder(
        List<String> shared, BitSet struck, NumberFormats formats, WorkbookPart workbook, boolean isAsShown) {

    /**
     * A cell as in the XML.
     *
     * @param type       the type attribute, empty for numbers
     * @param style      the index of the style
     * @param value      the stored value, empty when there is none
     * @param hasFormula whether there is a formula
     * @param formula    the formula's text, which later cells of a shared formula lack
     */
    record Raw(String type, int style, String value, boolean hasFormula, String formula) {
        private boolean isNumber() {
            return type.isEmpty() || type.equals("n");
        }
    }

    /** The cell; its text is empty when there is nothing in it. */
    Cell decode(Raw raw, Place place) throws Unreadable {
        if (isUncalculated(raw)) {
            return new Cell("=" + EscapedText.decode(raw.formula), Kind.UNCALCULATED, place);
        }
        if (raw.value.isEmpty()) {
            return new Cell("", Kind.TEXT, place);
        }
        return switch (raw.type) {
            case "", "n" -> number(raw, place);
            case "s" -> new Cell(shared(raw.value.strip(), place), Kind.TEXT, place);
            case "str", "inlineStr" -> new Cell(EscapedText.decode(raw.value), Kind.TEXT, place);
            case "b" -> bool(raw.value.strip(), place);
            case "e" -> new Cell(raw.value.strip(), Kind.ERROR, place);
            case "d" -> new Cell(raw.value.strip().replaceFirst("T00:00(:00(\\.0*)?)?Z?$", ""), Kind.DATE, place);
            default -> throw damaged(place, "类型 " + Remedies.quoted(raw.type), "type " + Remedies.quoted(raw.type));
        };
    }

    /** Never calculated: no value, or the zero that some libraries write for lack of one and ask to recalculate. */
    private boolean isUncalculated(Raw raw) {
        if (!raw.hasFormula || raw.type.equals("str")) {
            return false;
        }
        boolean zero = raw.isNumber()
                && Decimals.shortest(raw.value.strip()).filter("0"::equals).isPresent();
        return raw.value.isBlank() || (workbook.recalculates() && zero);
    }

    private Cell number(Raw raw, Place place) {
        String written = raw.value.strip();
        var shortest = Decimals.shortest(written);
        if (shortest.isEmpty()) {
            return new Cell(written, Kind.TEXT, place); // such as NaN or 1E400: the readers of numbers refuse it
        }
        String decimal = shortest.get();
        return switch (formats.of(raw.style)) {
            case PLAIN -> shown(raw, decimal, place);
            case PERCENT -> new Cell(Decimals.percent(decimal), Kind.NUMBER, place);
            case DECORATED_PERCENT -> new Cell(decimal + "%", Kind.NUMBER, place);
            case DATE ->
                SerialDate.iso(Double.parseDouble(written), workbook.from1904())
                        .map(date -> new Cell(date, Kind.DATE, place))
                        .orElseGet(() -> new Cell(decimal, Kind.NUMBER, place));
        };
    }

    /** A number with the words that its format writes around it, which may be its unit. */
    private Cell shown(Raw raw, String decimal, Place place) {
        FormatCode.Section section = formats.code(raw.style).section(Double.parseDouble(decimal));
        boolean isBare = section.before().isEmpty() && section.behind().isEmpty();
        return isBare || !isAsShown
                ? new Cell(decimal, Kind.NUMBER, place)
                : new Cell(section.before() + decimal + section.behind(), Kind.TEXT, place);
    }

    /** What the sheet shows of a cell beside its text. */
    Look look(Raw raw, Address address) {
        boolean isNumber = raw.isNumber() && !raw.value.isBlank();
        double number = isNumber ? Decimals.find(raw.value.strip()).orElse(0.0) : 0;
        FormatCode code = formats.code(raw.style);
        FormatCode.Section section = code.section(number);
        boolean isPlain = formats.of(raw.style) == NumberFormats.Showing.PLAIN;
        String index = raw.value.strip();
        boolean partly = raw.type.equals("s") && index.matches("\\d{1,9}") && struck.get(Integer.parseInt(index));
        return new Look(
                address.row() - 1,
                address.column() - 1,
                partly || formats.fonts().strikes(raw.style),
                formats.fonts().hides(raw.style) || (isNumber && isPlain && section.hides(number)),
                isNumber && isPlain && (section.isScaled() || code.hasChoice()),
                "");
    }

    private String shared(String index, Place place) throws Unreadable {
        if (!index.matches("\\d{1,9}") || Integer.parseInt(index) >= shared.size()) {
            throw damaged(place, "共享文本 " + Remedies.quoted(index), "shared text " + Remedies.quoted(index));
        }
        return shared.get(Integer.parseInt(index));
    }

    private static Cell bool(String value, Place place) {
        return switch (value) {
            case "1", "true" -> new Cell("TRUE", Kind.BOOLEAN, place);
            case "0", "false" -> new Cell("FALSE", Kind.BOOLEAN, place);
            default -> new Cell(value, Kind.TEXT, place); // neither: kept as written for the reader to refuse
        };
    }

    private static Unreadable damaged(Place place, String chinese, String english) {
        return new Unreadable(
                place,
                "文件已损坏：单元格指向不存在的" + chinese + "。" + Remedies.RESAVE_ZH,
                "The file is damaged: the cell points to " + english + ", which does not exist. " + Remedies.RESAVE_EN);
    }
}
