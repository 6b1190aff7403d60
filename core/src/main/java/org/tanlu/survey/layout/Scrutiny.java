package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.reference.ReadingWords;
import org.tanlu.trace.Text;

/**
 * 慎读 what stands around a table and is not understood makes a question of all its values: titles, the sheet's name, corners,
 * notes and remarks. Only what is known to change nothing is passed over.
 */
final class Scrutiny {
    private static final String MARKS = "[①-⑳❶-❿*＊※†‡]";
    private static final Pattern NOTE_MARK = Pattern.compile("\\s*(" + MARKS + ").*", Pattern.DOTALL);
    private static final String PUNCTUATION = "[“”\"'《》。；;！!：:,，、.…—–\\-\\s\\d()（）]";

    private final Grid grid;
    private final PlainWords plain;
    private final Block block;
    private final Segments segments;
    private final Pattern issuer;
    private final Pattern note;
    private final Pattern ahead;
    private final Pattern source;
    private final Map<String, String> marked = new LinkedHashMap<>();
    private Optional<Text> doubt = Optional.empty();
    private OptionalInt planned = OptionalInt.empty();

    Scrutiny(Grid grid, PlainWords plain, Block block, List<Label> titles) {
        this.grid = grid;
        this.plain = plain;
        this.block = block;
        this.segments = new Segments(block.columns(), grid.columns());
        ReadingWords words = plain.words();
        this.issuer = Pattern.compile("\\s*(?:" + words.alternatives("issuer") + ")\\s*[:：]\\s*");
        this.note = Pattern.compile("(?:" + words.alternatives("note") + "|" + PUNCTUATION + ")+");
        this.ahead = Pattern.compile(words.alternatives("ahead"));
        this.source = Pattern.compile(words.alternatives("source_head"));
        titles.stream().filter(title -> !isUnderstood(title)).findFirst().ifPresent(this::doubt);
        corners().filter(corner -> !isUnderstood(corner)).findFirst().ifPresent(this::doubt);
        notes().forEach(this::note);
        look();
    }

    /** Why the value in a cell has to be asked whatever it is; empty for nothing. */
    Optional<Text> doubt(int row, int column, Optional<Integer> year) {
        if (doubt.isPresent()) {
            return doubt;
        }
        Optional<Text> mark = marked.entrySet().stream()
                .filter(entry -> bears(row, column, entry.getKey()))
                .map(entry -> Doubts.remark(shortened(entry.getValue())))
                .findFirst();
        boolean future = planned.isPresent()
                && year.filter(one -> one >= planned.getAsInt()).isPresent();
        return mark.or(() -> future ? Optional.of(Doubts.AHEAD) : Optional.empty());
    }

    /** A remark beside the values that is not understood. */
    Optional<Text> remark(int row, int column) {
        Label label = grid.shown(row, column);
        boolean sourced = block.columns().heads().get(column).stream()
                .anyMatch(head -> source.matcher(head.label().text()).find());
        boolean fine = sourced ? plain.findAltering(label.text()).isEmpty() : isNote(label.text());
        return label.isNone() || fine ? Optional.empty() : Optional.of(Doubts.remark(shortened(label.text())));
    }

    private void doubt(Label label) {
        doubt = doubt.or(() -> Optional.of(Doubts.context(shortened(label.text()))));
    }

    private boolean isUnderstood(Label label) {
        String text = label.text();
        if (label.isNone() || label.isUnit() || plain.isFormality(text)) {
            return true;
        }
        Matcher issued = issuer.matcher(text);
        if (issued.lookingAt()) {
            return plain.isHarmless(text.substring(issued.end()));
        }
        boolean named = label.item().isPresent()
                || label.role().isPresent()
                || label.rest().isEmpty();
        return named || plain.isHarmlessTitle(label.rest()) || (plain.isRemark(text) && isNote(text));
    }

    private boolean isNote(String text) {
        String left = plain.withoutTitles(plain.withoutCity(text));
        return plain.findAltering(text).isEmpty() && isMadeOf(left);
    }

    /** Whether a text consists of words of notes and of harmless ones. */
    private boolean isMadeOf(String text) {
        for (String part : text.split("[。；;，,：:、\\s“”\"《》()（）]+")) {
            boolean fine = part.isEmpty() || note.matcher(part).matches() || plain.isHarmless(part);
            if (!fine) {
                return false;
            }
        }
        return true;
    }

    /** The heads of the columns that hold names, units and years. */
    private Stream<Label> corners() {
        return IntStream.range(0, grid.columns())
                .filter(column -> block.columns()
                        .role(column)
                        .filter(role ->
                                role == Role.NAME || role == Role.GROUP || role == Role.YEAR || role == Role.UNIT)
                        .isPresent())
                .boxed()
                .flatMap(column -> block.columns().heads().get(column).stream())
                .map(Columns.Head::label);
    }

    /** Sentences in the table, and words below its last numbers. */
    private List<Label> notes() {
        var notes = new ArrayList<Label>();
        int last = block.bottom();
        for (int row = block.bottom() + 1; row < block.end(); row++) {
            last = RowWords.of(grid, row).numbers() > 0 ? row : last;
        }
        for (int row = block.bottom() + 1; row < block.end(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                Label label = grid.label(row, column);
                boolean below = row > last
                        && (isAlone(row) || RowWords.of(grid, row).items().isEmpty());
                boolean sentence = isAlone(row) && plain.isRemark(label.text());
                if (!label.isNone() && (below || sentence)) {
                    notes.add(label);
                }
            }
        }
        return notes;
    }

    private boolean isAlone(int row) {
        return RowWords.of(grid, row).labels().size() == 1;
    }

    private void note(Label label) {
        boolean unit = block.end() == grid.rows()
                && (label.is(Role.UNIT) || !label.units().isEmpty());
        if (!unit && (isUnderstood(label) || isNote(label.text()))) {
            return;
        }
        Matcher mark = NOTE_MARK.matcher(label.text());
        if (mark.matches() && isUsed(mark.group(1))) {
            marked.put(mark.group(1), label.text());
        } else {
            doubt(label);
        }
    }

    /** Whether a footnote's mark stands at a number, a name or a heading. */
    private boolean isUsed(String mark) {
        return IntStream.range(block.top(), block.end())
                .anyMatch(row -> IntStream.range(0, grid.columns()).anyMatch(column -> isMarked(row, column, mark)));
    }

    private boolean bears(int row, int column, String mark) {
        return isMarked(row, column, mark)
                || segments.labels(column).stream().anyMatch(label -> isMarked(row, label, mark))
                || block.columns().heads().get(column).stream()
                        .anyMatch(head -> isMarked(head.row(), head.column(), mark));
    }

    private boolean isMarked(int row, int column, String mark) {
        int[] place = grid.anchor(row, column);
        return grid.find(place[0], place[1])
                .filter(cell -> cell.text().lastIndexOf(mark) > 0)
                .isPresent();
    }

    /** Years from the first that is planned or expected on are perhaps so too. */
    private void look() {
        planned = IntStream.range(block.top(), block.end())
                .boxed()
                .flatMap(row -> IntStream.range(0, grid.columns()).mapToObj(column -> grid.label(row, column)))
                .filter(label -> ahead.matcher(label.rest()).find())
                .flatMap(label -> label.year().stream())
                .mapToInt(Integer::intValue)
                .min();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
