package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.reference.ReadingWords;
import org.tanlu.survey.RegisterTable;
import org.tanlu.survey.Secrecy;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.layout.Surroundings;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Access;
import org.tanlu.trace.Text;

/**
 * 登记表旁的文字 texts of a register's sheet that are no rows: titles above the heading and notes below. Those that may change what
 * the rows mean are asked with every row, those of who may see them mark every row; rows that look like notes, parts or sums are
 * asked themselves.
 */
final class SheetTexts {
    /** How a text begins that tells units. */
    static final String UNIT = "单位\\s*[为是:：]";

    /** How notes begin that may go on in the cells beside and below. */
    private static final Pattern NOTE =
            Pattern.compile("(?:附?注|(?:填表)?说明|备注)\\s*\\d*(?:\\s*[:：.、].*)?", Pattern.DOTALL);

    private final Table table;
    private final Set<Integer> noted = new TreeSet<>();
    private final Set<Integer> rows;
    private final Secrecy secrecy;
    private final Surroundings surroundings;
    private final Pattern title;
    private final RowRemarks remarks;
    private final Pattern part;
    private final Pattern mark;
    private final boolean isWide;
    private final List<Said> beside;
    private final List<Said> aside;

    /**
     * 文字 a text with its cell.
     *
     * @param place the cell
     * @param text  the text
     */
    record Said(Place place, String text) {}

    /**
     * The texts of a sheet.
     *
     * @param rows         the numbers of the rows below the heading
     * @param surroundings what texts around tables of the city mean
     * @param around       which of them change what all rows mean
     */
    SheetTexts(Table table, Set<Integer> rows, ReadingWords words, Surroundings surroundings, RowScope around) {
        this.table = table;
        this.rows = rows;
        this.surroundings = surroundings;
        String scope = words.alternatives("void") + "|" + UNIT;
        this.secrecy = new Secrecy(words);
        this.remarks = new RowRemarks(words, surroundings);
        this.title =
                Pattern.compile(scope + "|" + words.alternatives("part_year") + "|" + words.alternatives("expected"));
        this.part = Pattern.compile("(?:" + words.alternatives("row_part") + ").*", Pattern.DOTALL);
        this.mark = Pattern.compile("[已均全]*(?:" + words.alternatives("void") + ")了?");
        this.isWide = rows.stream().filter(row -> written(row).size() > 1).count() > 0;
        this.beside = beside(rows);
        this.aside = beside.stream()
                .filter(said -> title.matcher(said.text()).find()
                        || isStrangeNote(said)
                        || (!surroundings.isName(said.text()) && around.isAltered(said.text())))
                .toList();
    }

    /** Whether a text stands below the last row of several cells and is neither a name nor known to change nothing. */
    private boolean isStrangeNote(Said said) {
        boolean isBelow = isWide
                && rows.stream()
                        .filter(row -> written(row).size() > 1 && !noted.contains(row))
                        .allMatch(row -> row < said.place().row());
        return isBelow && !surroundings.isKnown(said.text()) && !surroundings.isName(said.text());
    }

    private List<Said> beside(Set<Integer> rows) {
        int heading = rows.stream().mapToInt(Integer::intValue).min().orElse(1) - 1;
        var found = new ArrayList<Said>();
        for (int number = 1; number <= table.rows().size(); number++) {
            List<Said> written = written(number);
            if (number > heading && isNote(written)) {
                noted.add(number);
                found.add(new Said(
                        written.get(0).place(), written.stream().map(Said::text).collect(Collectors.joining())));
            } else if (number < heading || (number > heading && written.size() == 1)) {
                found.addAll(written);
            }
        }
        return found;
    }

    /** Whether a row begins a note (注：), or goes on with one in cells further right. */
    private boolean isNote(List<Said> written) {
        return !written.isEmpty()
                && (NOTE.matcher(written.get(0).text()).matches()
                        || (!noted.isEmpty() && written.get(0).place().column() > 1));
    }

    private List<Said> written(int number) {
        List<Cell> cells = table.rows().get(number - 1);
        var written = new ArrayList<Said>();
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column).text().strip();
            if (!text.isEmpty()) {
                Place sheet = table.place();
                written.add(new Said(new Place(sheet.file(), sheet.sheet(), number, column + 1), text));
            }
        }
        return written;
    }

    /** Who may see the rows, by titles, notes, and the names of sheet and file; the strictest holds. */
    Optional<Access> access() {
        Place place = table.place();
        Stream<String> names = Stream.of(place.sheet(), place.file().replaceFirst(".*[/\\\\]", ""));
        return Stream.concat(beside.stream().map(Said::text), names)
                .flatMap(text -> secrecy.find(text).stream())
                .reduce(Access::and);
    }

    /** The texts that are no rows and may change what rows mean. */
    List<Said> aside() {
        return aside;
    }

    /** What is asked of every row because of them. */
    Optional<Text> ofSheet() {
        String texts = aside.stream()
                .map(said -> said.place().address() + "“" + said.text() + "”")
                .collect(Collectors.joining("；"));
        return aside.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        "表中另有文字 " + texts + "，是否改变各行的单位、时间、范围或公开程度？改变的请在相应列写明后再接收。",
                        "Texts beside the rows (" + texts
                                + "): do they change units, times, scope or access? Then write it into the columns and receive"
                                + " the file again."));
    }

    /** The question of a row below a second heading, whose columns may mean something else; empty where there is none. */
    Optional<Text> otherTable(RegisterTable.Line line, Vocabulary words) {
        return rows.stream()
                .filter(number -> number <= line.number() && words.isHeading(table, number - 1))
                .max(Integer::compare)
                .map(number -> Text.of(
                        "第 " + number + " 行是另一个表头，它以下各行的列和单位可能不同，没有采用：请拆成几张工作表，各有自己的表头。",
                        "Row " + number
                                + " is another heading, below which columns and units may differ; the rows were not taken."
                                + " Put each table onto a sheet of its own."));
    }

    /**
     * What is asked of a row because of how it begins or what its remark says.
     *
     * @param known remarks that the city's rows have already
     */
    Optional<Text> of(RegisterTable.Line line, List<String> known) {
        List<Said> written = written(line.number());
        boolean isPart =
                !written.isEmpty() && part.matcher(written.get(0).text()).matches();
        if (isPart) {
            return Optional.of(Text.of(
                    "“" + written.get(0).text() + "”像说明、分项或汇总，是单独的一条登记吗？",
                    "\"" + written.get(0).text()
                            + "\" looks like a note, a part or a sum: is it an entry of its own?"));
        }
        if (written.size() == 1 && isWide) {
            return Optional.of(Text.of(
                    "这一行只有“" + written.get(0).text() + "”，是单独的一条登记，还是标题或说明？",
                    "The row says nothing but \"" + written.get(0).text() + "\": is it an entry, or a title or note?"));
        }
        return remarks.of(line, known)
                .or(() -> written.stream()
                        .map(Said::text)
                        .filter(text -> mark.matcher(text).matches())
                        .findFirst()
                        .map(RowRemarks::question));
    }
}
