package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Secrecy;
import org.tanlu.survey.Vocabulary;
import org.tanlu.table.Cell;
import org.tanlu.table.Look;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 登记表各行共同的疑问 what is asked of every row of a sheet: for the names of sheet and file, comments at its headings, and a second row
 * of headings that tells years, times or units.
 */
@Clause("C6-7")
final class SheetDoubts {
    /** A name of a file that tells a part of a year, rather than the day on which it was sent. */
    private static final Pattern SPAN = Pattern.compile("\\d+\\s*[-—–~～至]\\s*\\d+\\s*月|[上下]半年|季度|前三季");
    /** What stands in a second row of headings. */
    private static final Pattern HEAD = Pattern.compile(
            ".*(?:\\d年|本年|上年|去年|前年|本期|同期|当年|计划|实际|预计|目标|完成|等价|当量|半年|全年|季度|月|累计|数值?|值|量|其中|合计).*", Pattern.DOTALL);

    private static final Pattern BRACKETS = Pattern.compile("[(（\\[【]([^()（）\\[\\]【】]+)[)）\\]】]");

    private static final Text AROUND = Text.of(
            "页眉、页脚、文本框、图表标题或文件属性", "The head or foot of the pages, a text box, a chart or the file's properties");

    private final Sheet sheet;
    private final Table table;
    private final int first;
    private final RowScope scope;
    private final Vocabulary words;

    /**
     * The doubts of a sheet.
     *
     * @param rows the numbers of the rows below the heading
     */
    SheetDoubts(Sheet sheet, Set<Integer> rows, RowScope scope, Vocabulary words) {
        this.sheet = sheet;
        this.table = sheet.table();
        this.first = rows.stream().mapToInt(Integer::intValue).min().orElse(0);
        this.scope = scope;
        this.words = words;
    }

    /** What is asked of every row; empty where nothing around them changes what they mean. */
    Optional<Text> doubt() {
        var asked = new ArrayList<Text>();
        Place place = table.place();
        String file = place.file().replaceFirst(".*[/\\\\]", "").replaceFirst("\\.[A-Za-z]+$", "");
        if (!place.sheet().isEmpty()) {
            scope.doubt(Text.of("工作表名称", "The name of the sheet"), place.sheet())
                    .ifPresent(asked::add);
        }
        scope.named(Text.of("文件名", "The name of the file"), file, SPAN).ifPresent(asked::add);
        heading()
                .filter(look -> !look.comment().isEmpty())
                .forEach(look -> scope.doubt(commented(look), look.comment()).ifPresent(asked::add));
        sheet.around().stream()
                .filter(text -> !Sheet.isTip(text))
                .forEach(text -> (Sheet.isTitle(text) ? scope.named(AROUND, text, SPAN) : scope.doubt(AROUND, text))
                        .ifPresent(asked::add));
        heads().ifPresent(asked::add);
        return asked.stream().reduce(Text::and);
    }

    /** Who may see all rows, by heads and feet of the pages, text boxes, and comments at the headings. */
    Optional<Access> access(Secrecy secrecy) {
        return Stream.concat(sheet.around().stream(), heading().map(Look::comment))
                .flatMap(text -> secrecy.find(text).stream())
                .reduce(Access::and);
    }

    /** Who may see rows, by comments at their cells. */
    Map<Integer, Access> rows(Secrecy secrecy) {
        var rows = new TreeMap<Integer, Access>();
        sheet.looks()
                .forEach(look -> secrecy.find(look.comment())
                        .ifPresent(access -> rows.merge(look.row() + 1, access, Access::and)));
        return rows;
    }

    private Stream<Look> heading() {
        return sheet.looks().stream().filter(look -> look.row() + 1 < first);
    }

    private Text commented(Look look) {
        Place place = table.place();
        String cell = new Place(place.file(), place.sheet(), look.row() + 1, look.column() + 1).address();
        return Text.of("表头 " + cell + " 的批注", "The comment at the heading " + cell);
    }

    /** A row right below the heading that tells what the numbers below it are, or another unit than the heading. */
    private Optional<Text> heads() {
        if (first < 2) {
            return Optional.empty();
        }
        List<Cell> written = written(first);
        if (written.isEmpty() || isNumbering(written)) {
            return Optional.empty();
        }
        boolean isUnits =
                written.stream().noneMatch(cell -> words.units(bare(cell)).isEmpty());
        if (isUnits) {
            return written.stream()
                    .flatMap(cell -> contradiction(cell).stream())
                    .reduce(Text::and);
        }
        boolean isHead =
                written.stream().allMatch(this::isHead) && written.stream().anyMatch(this::tells);
        return isHead && isNameless() ? Optional.of(second(written)) : Optional.empty();
    }

    /** Whether the row says nothing in the column of names, which is the first one with a text in the row below. */
    private boolean isNameless() {
        List<Cell> heads = table.rows().get(first - 2);
        List<Cell> row = table.rows().get(first - 1);
        for (int column = 0; column < heads.size(); column++) {
            String head = heads.get(column).text().strip();
            if (!head.isEmpty() && !head.matches("序号|编号|行号|No\\.?")) {
                return column >= row.size() || row.get(column).text().isBlank() || isMerged(column);
            }
        }
        return true;
    }

    private boolean isMerged(int column) {
        return sheet.merged().stream()
                .filter(area -> area.left() <= column && column <= area.right())
                .anyMatch(area -> area.top() < first - 1 && first - 1 <= area.bottom());
    }

    private boolean isHead(Cell cell) {
        return tells(cell) || words.number(cell).kind() != Vocabulary.Kind.NUMBER;
    }

    private boolean tells(Cell cell) {
        String text = cell.text().strip();
        return words.year(text).isPresent()
                || (words.number(cell).kind() != Vocabulary.Kind.NUMBER
                        && HEAD.matcher(text).matches());
    }

    private static boolean isNumbering(List<Cell> written) {
        return written.stream().allMatch(cell -> cell.text().strip().matches("[甲乙丙丁戊A-Da-d]|\\d{1,2}|[—-]"));
    }

    private Text second(List<Cell> written) {
        String said =
                written.stream().map(cell -> cell.text().strip()).distinct().collect(Collectors.joining("、"));
        return Text.of(
                "表头下第 " + first + " 行（" + said + "）像是第二行表头，本行各数是哪一年、哪一种的数没有写明：请改成每列一个完整的列名再接收；"
                        + "确与各列列名一致的写“是”，不用的写“否”。",
                "Row " + first + " below the heading (" + said
                        + ") looks like a second row of headings, and what the numbers of this row are is not clear. Give each"
                        + " column one full heading and receive the file again; write 是 if the headings hold, else 否.");
    }

    private Optional<Text> contradiction(Cell cell) {
        int column = column(cell);
        return above(column)
                .map(BRACKETS::matcher)
                .flatMap(found -> found.results().reduce((one, last) -> last).map(match -> match.group(1)))
                .filter(unit -> !words.units(unit).isEmpty() && !isAlike(words.units(unit), words.units(bare(cell))))
                .map(
                        unit -> Text.of(
                                "列名写的单位是“" + unit + "”，其下一行写的是“" + bare(cell) + "”，以哪个为准？列名的单位对的写“是”，不对的改正来件再接收。",
                                "The heading says \"" + unit + "\" and the row below it \"" + bare(cell)
                                        + "\". Write 是 if the unit of the heading is right; else correct the file and receive it again."));
    }

    private static boolean isAlike(List<Unit> one, List<Unit> other) {
        return one.stream().anyMatch(other::contains);
    }

    private int column(Cell cell) {
        return table.rows().get(first - 1).indexOf(cell);
    }

    private Optional<String> above(int column) {
        return table.find(first - 2, column).map(Cell::text).filter(text -> !text.isBlank());
    }

    private static String bare(Cell cell) {
        return cell.text().strip().replaceAll("^[(（]|[)）]$", "");
    }

    private List<Cell> written(int number) {
        return table.rows().get(number - 1).stream()
                .filter(cell -> !cell.text().isBlank())
                .toList();
    }
}
