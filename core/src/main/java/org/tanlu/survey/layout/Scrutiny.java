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
import org.tanlu.trace.Text;

/**
 * 慎读 what stands around a table and is not understood makes a question of all its values: titles, the sheet's name, corners,
 * notes and remarks. Only what is known to change nothing is passed over.
 */
final class Scrutiny {
    private static final String MARKS = "[①-⑳❶-❿*＊※†‡]";
    private static final Pattern NOTE_MARK = Pattern.compile("\\s*(" + MARKS + ").*", Pattern.DOTALL);
    private static final Pattern ISSUER =
            Pattern.compile("\\s*(?:填报单位|填报部门|提供单位|提供部门|制表单位|单位名称|编制单位|制表|填报|报送单位)\\s*[:：]\\s*");
    private static final Pattern NOTE =
            Pattern.compile("(?:注释?|说明|备注|填表说明|填报说明|提示|资料来源|数据来源|来源|出处|数据来自|来自|摘自|引自|取自|据|由|提供|统计年鉴|年鉴|统计公报|公报"
                    + "|个别|部分|数据|四舍五入|分项|之和|合计数?|可能|存在|略有|略|因|由于|计算|误差|不等|不等于|相等|未作|不作|机械|调整|以下|以上|各项|各表|按|填列|填写|填报|填"
                    + "|本表|本页|表中|表示|数据不足|不足|最小|单位数|无|该项|没有|空白|保留|一位|两位|小数|感谢|请|核对|谢谢|年末数|年底数|年报数?|实际数"
                    + "|[“”\"'《》。；;！!：:,，、.…—–\\-\\s\\d()（）]"
                    + "|请于|前|没有的|留空|不要|单位可在下拉列表中改|自己换算|本市有该项生产或活动的才填|续表|以下空白)+");
    private static final Pattern AHEAD = Pattern.compile("预计|预测|预期|计划|规划|目标|展望|预算");

    private final Grid grid;
    private final PlainWords plain;
    private final Block block;
    private final Segments segments;
    private final Map<String, String> marked = new LinkedHashMap<>();
    private Optional<Text> doubt = Optional.empty();
    private OptionalInt ahead = OptionalInt.empty();

    Scrutiny(Grid grid, PlainWords plain, Block block, List<Label> titles) {
        this.grid = grid;
        this.plain = plain;
        this.block = block;
        this.segments = new Segments(block.columns(), grid.columns());
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
        boolean future =
                ahead.isPresent() && year.filter(one -> one >= ahead.getAsInt()).isPresent();
        return mark.or(() -> future ? Optional.of(Doubts.AHEAD) : Optional.empty());
    }

    /** A remark beside the values that is not understood. */
    Optional<Text> remark(int row, int column) {
        Label label = grid.shown(row, column);
        boolean source = block.columns().heads().get(column).stream()
                .anyMatch(head -> head.label().text().matches("(?s).*(来源|出处|依据|文件|人|source).*"));
        boolean fine = source ? plain.findAltering(label.text()).isEmpty() : isNote(label.text());
        return label.isNone() || fine ? Optional.empty() : Optional.of(Doubts.remark(shortened(label.text())));
    }

    private void doubt(Label label) {
        doubt = doubt.or(() -> Optional.of(Doubts.context(shortened(label.text()))));
    }

    private boolean isUnderstood(Label label) {
        String text = label.text();
        if (label.isNone() || label.isUnit() || PlainWords.isFormality(text)) {
            return true;
        }
        Matcher issuer = ISSUER.matcher(text);
        if (issuer.lookingAt()) {
            return plain.isHarmless(text.substring(issuer.end()));
        }
        boolean named = label.item().isPresent()
                || label.role().isPresent()
                || label.rest().isEmpty();
        return named || plain.isHarmlessTitle(label.rest()) || (PlainWords.isRemark(text) && isNote(text));
    }

    private boolean isNote(String text) {
        String left = plain.withoutTitles(plain.withoutCity(text));
        return plain.findAltering(text).isEmpty() && isMadeOf(left);
    }

    /** Whether a text consists of words of notes and of harmless ones. */
    private boolean isMadeOf(String text) {
        for (String part : text.split("[。；;，,：:、\\s“”\"《》()（）]+")) {
            boolean fine = part.isEmpty() || NOTE.matcher(part).matches() || plain.isHarmless(part);
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
                boolean sentence = isAlone(row) && PlainWords.isRemark(label.text());
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
        ahead = IntStream.range(block.top(), block.end())
                .boxed()
                .flatMap(row -> IntStream.range(0, grid.columns()).mapToObj(column -> grid.label(row, column)))
                .filter(label -> AHEAD.matcher(label.rest()).find())
                .flatMap(label -> label.year().stream())
                .mapToInt(Integer::intValue)
                .min();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
