package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.BalancePage;
import org.tanlu.survey.Secrecy;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.layout.Surroundings;
import org.tanlu.table.Cell;
import org.tanlu.table.Look;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.trace.Access;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 平衡表疑问 what is asked of a sheet that holds an energy balance before it is taken: its titles and notes may tell of another
 * area, a part of the year or numbers that do not stand; numbers may be hidden or struck through; years may differ.
 */
final class BalanceDoubts {
    private static final String OWN = "(?:地区|区域|综合)?\\s*能\\s*源\\s*平\\s*衡\\s*简?\\s*表|实\\s*物\\s*量|标\\s*准\\s*量|折?标准煤|计量单位";

    private static final Pattern TITLE =
            Pattern.compile("(?s)(?!.*(?:取自|来自|来源|根据|依据|[。；;])).*能\\s*源\\s*平\\s*衡\\s*简?\\s*表.*");
    private static final int SHOWN = 3;

    private final Sheet sheet;
    private final Vocabulary words;
    private final Secrecy secrecy;
    private final Surroundings surroundings;
    private final BalancePage page;

    /** The doubts of a sheet that comes to a city. */
    BalanceDoubts(Sheet sheet, String city, ReferenceData reference) {
        this.sheet = sheet;
        this.words = new Vocabulary(reference);
        this.secrecy = new Secrecy(reference.reading());
        this.surroundings = new Surroundings(reference, city, OWN);
        this.page = new BalancePage(sheet.table(), reference);
    }

    /** Who may see the balance, by any of its texts and the names of sheet and file; the strictest holds. */
    Optional<Access> access() {
        return spoken().flatMap(text -> secrecy.find(text).stream()).reduce(Access::and);
    }

    /** The texts that say so. */
    List<String> secret() {
        return spoken().filter(text -> secrecy.find(text).isPresent())
                .map(String::strip)
                .distinct()
                .toList();
    }

    /** What is told of who may see the balance; empty when nothing keeps it from anyone. */
    Optional<Finding> secrecy(ReferenceData reference) {
        int count = BalanceSheet.count(sheet.table(), words);
        List<Text> texts = secret().stream()
                .limit(2L * SHOWN)
                .map(text -> Text.of("“" + text + "”", "\"" + text + "\""))
                .toList();
        return access().map(access -> Finding.of(
                reference.rule("RCV-SECRECY"),
                Facts.of("file", sheet.table().place().file().replaceFirst(".*[/\\\\]", ""))
                        .and("confidential", access == Access.CONFIDENTIAL ? count : 0)
                        .and("internal", access == Access.CONFIDENTIAL ? 0 : count)
                        .and("texts", texts)));
    }

    private Stream<String> spoken() {
        Place place = sheet.table().place();
        Stream<String> names = Stream.of(place.sheet(), place.file().replaceFirst(".*[/\\\\]", ""));
        return Stream.of(
                        names, sheet.around().stream(), comments(), page.texts().map(Cell::text))
                .flatMap(texts -> texts);
    }

    private Stream<String> comments() {
        return sheet.looks().stream().map(Look::comment);
    }

    /** The year that the titles tell, or else the name of the sheet; empty where they tell none or several. */
    Optional<Integer> year() {
        List<Integer> titled = titleYears();
        List<Integer> years = titled.isEmpty() ? nameYears() : titled;
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }

    private List<Integer> titleYears() {
        return page.titles().stream()
                .map(Cell::text)
                .filter(surroundings::tellsYear)
                .flatMap(text -> words.years(text).stream())
                .distinct()
                .toList();
    }

    private List<Integer> nameYears() {
        return words.years(sheet.table().place().sheet());
    }

    /** The texts that mark the numbers as expected, estimated or preliminary. */
    List<String> provisional() {
        return Stream.concat(
                        Stream.of(sheet.table().place().sheet()), page.texts().map(Cell::text))
                .filter(surroundings::isProvisional)
                .map(String::strip)
                .distinct()
                .toList();
    }

    /** Whether the balance is of a part of the year, which no approval makes a whole one. */
    boolean isPart() {
        return texts().anyMatch(Surroundings::isPart);
    }

    /** Whether the sheet bears titles of balances of several years, of which none can be filed under one of them. */
    boolean isOfSeveral() {
        var years = new TreeSet<>(laterYears());
        years.addAll(titleYears());
        return !laterYears().isEmpty() && years.size() > 1;
    }

    /** The years in titles of balances below the first one. */
    private List<Integer> laterYears() {
        return page.notes().stream()
                .map(Cell::text)
                .filter(text -> TITLE.matcher(text).matches() && surroundings.tellsYear(text))
                .flatMap(text -> words.years(text).stream())
                .distinct()
                .toList();
    }

    /** What is asked, in one text; empty when the sheet says that it is the city's balance of one whole year. */
    Optional<Text> doubt() {
        List<Text> asked = Stream.of(texts(), years().stream(), hidden().stream(), shown().stream())
                .flatMap(text -> text)
                .distinct()
                .toList();
        return asked.stream().reduce(Text::and);
    }

    private Stream<Text> texts() {
        var asked = new ArrayList<Text>();
        surroundings.title(sheet.table().place().sheet()).ifPresent(asked::add);
        page.titles().forEach(cell -> surroundings.title(cell.text()).ifPresent(asked::add));
        page.labels().forEach(cell -> surroundings.label(cell.text()).ifPresent(asked::add));
        page.notes().forEach(cell -> surroundings.note(cell.text()).ifPresent(asked::add));
        sheet.around().stream()
                .filter(text -> !Sheet.isTip(text))
                .forEach(text -> around(text).ifPresent(asked::add));
        return asked.stream();
    }

    /** Of a head or foot of the pages, or a text box: only what changes the numbers or could not be read. */
    private Optional<Text> around(String text) {
        return text.equals(Sheet.UNREAD)
                ? Optional.of(
                        Text.of("工作表有图形或文本框未能读取，是否改变各数？", "Drawings could not be read. Do they change the numbers?"))
                : surroundings.altered(text);
    }

    private Optional<Text> years() {
        var years = new TreeSet<>(titleYears());
        if (isOfSeveral()) {
            years.addAll(laterYears());
            String told = years.stream().map(String::valueOf).collect(Collectors.joining("、"));
            return Optional.of(Text.of(
                    "这张工作表有几年（" + told + "）的平衡表标题，没有采用：请把各年的表分到各自的工作表再接收",
                    "The sheet bears titles of balances of several years (" + told
                            + "); none was taken. Put each year onto a sheet of its own and receive the file again."));
        }
        years.addAll(nameYears());
        if (years.size() < 2) {
            return Optional.empty();
        }
        String list = years.stream().map(String::valueOf).collect(Collectors.joining("、"));
        String taken = year().map(String::valueOf).orElse("");
        return Optional.of(
                taken.isEmpty()
                        ? Text.of(
                                "标题写有几个年份（" + list + "），是哪一年？请改正来件",
                                "The titles tell several years (" + list + "). Which one is it? Correct the file.")
                        : Text.of(
                                "标题和工作表名写的年份不同（" + list + "），是标题所写的 " + taken + " 年吗？",
                                "The title and the name of the sheet tell different years (" + list + "). Is it "
                                        + taken + ", as the title says?"));
    }

    /** Texts and numbers that the sheet hides. */
    private Optional<Text> hidden() {
        List<String> cells = written()
                .filter(cell -> sheet.hides(cell.place().row() - 1, cell.place().column() - 1))
                .map(cell -> cell.place().address())
                .toList();
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        "有 " + cells.size() + " 格在隐藏的行、列或工作表中（" + some(cells, "、") + "），是否采用？",
                        cells.size() + " cells stand in hidden rows, columns or sheets (" + some(cells, ", ")
                                + "). Are they to be used?"));
    }

    /** What the sheet shows of cells that their texts do not say. */
    private Optional<Text> shown() {
        var looks = new RowDoubts(List.of(), sheet.looks(), sheet.table().place());
        List<Text> rows = sheet.looks().stream()
                .map(look -> look.row() + 1)
                .distinct()
                .flatMap(row -> looks.of(row).stream())
                .toList();
        return rows.stream().limit(SHOWN).reduce(Text::and);
    }

    private Stream<Cell> written() {
        return sheet.table().rows().stream().flatMap(List::stream).filter(words::speaks);
    }

    private static String some(List<String> cells, String joint) {
        return String.join(joint, cells.subList(0, Math.min(SHOWN, cells.size()))) + (cells.size() > SHOWN ? "…" : "");
    }
}
