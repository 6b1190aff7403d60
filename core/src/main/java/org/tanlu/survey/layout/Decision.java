package org.tanlu.survey.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.table.Place;
import org.tanlu.trace.Text;

/**
 * 判定 a line of a mapping table as people left it.
 *
 * @param table    the name of the mapping table that it stands in
 * @param file     the file it was made for
 * @param department the department that delivered that file
 * @param sheet    the sheet
 * @param cells    the cells that were read, whatever people wrote there
 * @param written  the cells as people left them
 * @param item     the item's id or name; empty when nobody told it
 * @param unit     the unit
 * @param years    the years of the cells
 * @param values   the values of the cells
 * @param words    the labels that led there
 * @param question what was asked; empty for a line that was sure
 * @param read     item, unit and years as they were read from the file
 * @param told     the values as they were read from the file; one empty text where the table does not say
 * @param state    how sure the line was
 * @param approved {@link MappingTable#YES}, {@link MappingTable#NO} or nothing
 */
public record Decision(
        String table,
        String file,
        String department,
        String sheet,
        String cells,
        String written,
        String item,
        String unit,
        List<String> years,
        List<String> values,
        String words,
        String question,
        String read,
        List<String> told,
        String state,
        String approved) {
    public Decision {
        years = List.copyOf(years);
        values = List.copyOf(values);
        told = List.copyOf(told);
    }

    /**
     * Whether it answers the very question of a line, of which cells may be blank by now, or is about all cells of a line
     * without one.
     */
    public boolean isAbout(Mapping.Line line) {
        boolean asked = line.doubt().isPresent();
        boolean same = question.equals(line.doubt().map(Text::chinese).orElse(""));
        return sheet.equals(line.place().sheet())
                && same
                && (asked ? hasCells(line) && isLike(line) : isFor(line) && holds(line));
    }

    /** Whether all cells of a line are among its own. */
    private boolean hasCells(Mapping.Line line) {
        return line.cells().stream().allMatch(cell -> Ranges.hold(cells, cell.place()));
    }

    /** Which of some texts, one for each of its cells, is of a cell; empty where they are not one for each. */
    public Optional<String> of(Place cell, List<String> texts) {
        return Ranges.index(cells, cell)
                .filter(index -> texts.size() == Ranges.count(cells))
                .map(texts::get);
    }

    /** Whether the words around a line are among its own, those of years that are blank by now aside. */
    public boolean isOfWords(Mapping.Line line) {
        return List.of(words.split(" [|] "))
                .containsAll(List.of(MappingTable.words(line).split(" [|] ")));
    }

    /** Whether the words around a line are its own, years aside: what was said of one unit is not said of another. */
    private boolean isLike(Mapping.Line line) {
        return YearEnd.without(words).equals(YearEnd.without(MappingTable.words(line)));
    }

    /** Whether its years are those that were read. */
    public boolean isOfReadYears() {
        return read.substring(read.lastIndexOf('|') + 1).strip().equals(MappingTable.joined(years));
    }

    /** Whether it has the item and the unit of a line. */
    private boolean isFor(Mapping.Line line) {
        return item.equals(line.item().orElseThrow().id())
                && unit.equals(line.unit().orElseThrow().symbol());
    }

    /** Whether the cells of a line and the words around them are among its own. */
    private boolean holds(Mapping.Line line) {
        List<String> own = List.of(words.split(" [|] "));
        return Stream.of(MappingTable.words(line).split(" [|] ")).allMatch(own::contains) && hasCells(line);
    }

    /** Whether it is the row of a line in the table of its own file. */
    public boolean isOf(String name, Mapping.Line line) {
        return table.equals(name)
                && sheet.equals(line.place().sheet())
                && cells.equals(MappingTable.cells(line))
                && words.equals(MappingTable.words(line));
    }

    /** Whether it is about the same cells of the same file with the same values, whatever was asked of them. */
    public boolean isOfValues(String name, Mapping.Line line) {
        return isOf(name, line)
                && values.equals(
                        line.cells().stream().map(cell -> cell.text().strip()).toList());
    }

    /** Whether somebody changed item, unit, years or values of what was read. */
    public boolean isChanged() {
        return isRewritten() || (!read.isEmpty() && !read.equals(MappingTable.reading(item, unit, years)));
    }

    /** Whether somebody wrote other values than those that were read. */
    public boolean isRewritten() {
        return !told.equals(List.of("")) && !told.equals(values);
    }

    /** Whether what was read are the values that a line has. */
    public boolean isToldBy(Mapping.Line line) {
        return line.cells().stream()
                .allMatch(cell -> of(cell.place(), told)
                        .filter(cell.text().strip()::equals)
                        .isPresent());
    }

    /** Whether the question was, among others, that of values which differ from the city's own. */
    public boolean isOfDifference() {
        return Doubts.isKnown(question);
    }

    /** Whether it was asked and nobody answered. */
    public boolean isOpen() {
        return approved.isBlank() && state.equals(MappingTable.ASKED);
    }

    /** Whether it is sure and nobody decided on it. */
    public boolean isWaiting() {
        return approved.isBlank() && state.equals(MappingTable.SURE) && !isChanged();
    }

    /** Whether it answers all lines of its sheet that are asked for the same reason. */
    public boolean isForAll() {
        return Approval.isForAll(approved);
    }

    /** Whether its question is that of a line, but for numbers and years. */
    public boolean isOfCause(Mapping.Line line) {
        return sheet.equals(line.place().sheet())
                && line.doubt()
                        .filter(doubt -> Cause.isSame(question, doubt.chinese()))
                        .isPresent();
    }

    /** Whether it answers what stands around the values of a line, as which it holds for the next file too. */
    public boolean isOfSurroundings() {
        return Cause.isOfSurroundings(question);
    }

    /** Whether it has the very question of a line. */
    public boolean isOfQuestion(Mapping.Line line) {
        return line.doubt().filter(doubt -> doubt.chinese().equals(question)).isPresent();
    }

    /** Whether somebody approved it. */
    public boolean isApproved() {
        return Approval.isYes(approved);
    }

    /** Whether somebody refused it. */
    public boolean isRefused() {
        return Approval.isNo(approved);
    }

    /** Whether somebody wrote what neither approves nor refuses. */
    public boolean isUnclear() {
        return Approval.isUnclear(approved);
    }

    /** Whether somebody changed which cells it is of, which a mapping cannot: the file says where its values stand. */
    public boolean isMoved() {
        return !written.equals(cells);
    }

    /** The addresses of the cells that were read, such as C5; those that are written as no range left out. */
    public List<String> addresses() {
        return Ranges.addresses(cells);
    }

    /** Whether more cells than some are written. */
    public boolean isWider(int cellsAtMost) {
        return Ranges.size(List.of(cells.split("[；;]"))) > cellsAtMost;
    }

    /** Whether another row says the same of the cells. */
    public boolean agrees(Decision other) {
        return item.equals(other.item)
                && unit.equals(other.unit)
                && years.equals(other.years)
                && values.equals(other.values)
                && approved.equals(other.approved);
    }
}
