package org.tanlu.survey.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.table.Place;
import org.tanlu.trace.Text;

/**
 * 映射 what the cells of a file mean: the lines that are sure and those that are asked, and the account of every cell.
 *
 * @param lines   the lines in the order of the file
 * @param ledgers the account of each sheet: accepted is taken, rejected is asked
 * @param besides the sources and remarks that stand beside values
 */
public record Mapping(List<Line> lines, List<Ledger> ledgers, Map<Place, Beside> besides) {
    public Mapping {
        lines = List.copyOf(lines);
        ledgers = List.copyOf(ledgers);
        besides = Collections.unmodifiableMap(new LinkedHashMap<>(besides));
    }

    /** What stands beside a value. */
    public Beside beside(Place place) {
        return besides.getOrDefault(place, Beside.NOTHING);
    }

    /**
     * 一行或一列 cells beside or below each other that mean one item in one unit.
     *
     * @param cells the cells with their years and values
     * @param item  the item, if any is likely
     * @param unit  the unit, if it is known
     * @param words the labels that led there
     * @param doubt the question; empty when the line is sure
     */
    public record Line(
            List<Value> cells, Optional<Word> item, Optional<Unit> unit, List<String> words, Optional<Text> doubt) {
        public Line {
            cells = List.copyOf(cells);
            words = List.copyOf(words);
        }

        /** The place of the first cell. */
        public Place place() {
            return cells.get(0).place();
        }

        /** Whether it is of a part of a year, which no answer makes a whole one. */
        public boolean isOfPart() {
            return doubt.filter(Doubts::isPart).isPresent();
        }

        /** The same with a question, behind one that it has. */
        public Line asked(Text question) {
            Text all = doubt.map(text -> text.and(question)).orElse(question);
            return new Line(cells, item, unit, words, Optional.of(all));
        }

        /** Whether it is asked, perhaps among other things, because it differs from what the city has. */
        public boolean isDiffering() {
            return doubt.filter(text -> Doubts.isKnown(text.chinese())).isPresent();
        }

        /** The same, asked also because it differs from what the city has, which is told. */
        public Line differing(String city) {
            return isDiffering() ? this : new Line(cells, item, unit, words, Optional.of(Doubts.known(doubt, city)));
        }

        /** The same without a question. */
        public Line settled() {
            return new Line(cells, item, unit, words, Optional.empty());
        }
    }

    /**
     * A cell of a line.
     *
     * @param place    the cell
     * @param year     its year, if it is known
     * @param text     the number as decimal text or the notation key; what is written where it is neither
     * @param isNumber whether it is a number
     */
    public record Value(Place place, Optional<Integer> year, String text, boolean isNumber) {}

    /**
     * 采用的数 a value that is sure.
     *
     * @param item     the item's id
     * @param year     the year
     * @param value    the number as decimal text, or a notation key
     * @param unit     its unit
     * @param isNumber whether it is a number
     * @param place    the cell
     */
    public record Taken(String item, int year, String value, Unit unit, boolean isNumber, Place place) {
        /** The quantity; empty for a notation key. */
        public Optional<Quantity> quantity() {
            return isNumber ? Optional.of(Quantity.of(Double.parseDouble(value), unit)) : Optional.empty();
        }
    }

    /**
     * 疑问 something that a person has to answer.
     *
     * @param place the first cell it is about
     * @param cells all cells it is about
     * @param text  the question
     */
    public record Question(Place place, List<Place> cells, Text text) {
        public Question {
            cells = List.copyOf(cells);
        }
    }

    /** The values that are sure. */
    public List<Taken> taken() {
        return lines.stream()
                .filter(line -> line.doubt().isEmpty())
                .flatMap(line -> line.cells().stream()
                        .map(cell -> new Taken(
                                line.item().orElseThrow().id(),
                                cell.year().orElseThrow(),
                                cell.text(),
                                line.unit().orElseThrow(),
                                cell.isNumber(),
                                cell.place())))
                .toList();
    }

    /** What has to be asked. */
    public List<Question> questions() {
        return lines.stream()
                .filter(line -> line.doubt().isPresent())
                .map(line -> new Question(
                        line.place(),
                        line.cells().stream().map(Value::place).toList(),
                        line.doubt().orElseThrow()))
                .toList();
    }
}
