package org.tanlu.survey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.EmissionSource;
import org.tanlu.reference.Form.Field;
import org.tanlu.reference.Form.Option;
import org.tanlu.reference.Indicator;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.table.Cell;
import org.tanlu.trace.Text;

/** 栏目读取 reads the cells of a register that hold no numbers, each by the type of its column. */
final class FieldReader {
    private static final Set<String> YES = Set.of("是", "yes", "y", "true", "√", "有", "已", "已完成");
    private static final Set<String> NO = Set.of("否", "no", "n", "false", "×", "无", "未", "未完成");

    private final ItemNames items;
    private final NameIndex<Sector> sectors = new NameIndex<>(Names::key);
    private final NameIndex<Indicator> indicators = new NameIndex<>(Names::key);
    private final NameIndex<Carrier> carriers = new NameIndex<>(Names::key);
    private final NameIndex<EmissionSource> sources = new NameIndex<>(Names::key);
    private final NameIndex<Measure> measures = new NameIndex<>(Names::key);

    FieldReader(ReferenceData reference) {
        this.items = new ItemNames(reference);
        reference.sectors().values().forEach(sector -> {
            sectors.addAll(List.of(sector.id(), sector.name().chinese()), sector);
            sectors.addAll(sector.variants(), sector);
        });
        reference
                .indicators()
                .forEach(indicator -> indicators.addAll(
                        List.of(indicator.id(), indicator.name().chinese()), indicator));
        reference.carriers().values().forEach(carrier -> {
            carriers.addAll(List.of(carrier.id(), carrier.name().chinese()), carrier);
            carriers.addAll(carrier.variants(), carrier);
        });
        reference
                .emissionSources()
                .values()
                .forEach(source ->
                        sources.addAll(List.of(source.id(), source.name().chinese()), source));
        reference
                .measures()
                .measures()
                .values()
                .forEach(measure ->
                        measures.addAll(List.of(measure.id(), measure.name().chinese()), measure));
    }

    /**
     * What a cell says.
     *
     * @param value  the text in the form that rows hold it; empty when the cell is refused
     * @param reason why it is refused
     */
    record Answer(Optional<String> value, Text reason) {}

    /** Reads a cell that says something. */
    Answer read(Field field, Cell cell) {
        String text = Characters.strip(cell.text());
        return switch (field.type()) {
            case YEAR ->
                new Answer(
                        YearText.find(cell).map(year -> Integer.toString(year)),
                        Text.of("不是 1949—2100 之间的年份", "is no year between 1949 and 2100"));
            case DATE ->
                new Answer(
                        DateText.find(cell),
                        Text.of(
                                "不是日期（可写 2024、2024-06 或 2024-06-30）",
                                "is no date such as 2024, 2024-06 or 2024-06-30"));
            case ENUM -> option(field, text);
            case YESNO -> yesNo(text);
            case SECTOR -> known(sectors, text, Sector::id, "行业", "branch");
            case ITEM ->
                new Answer(items.find(text).map(ItemNames.Named::id), unknown("指标", "item", items.nearest(text)));
            case INDICATOR -> known(indicators, text, Indicator::id, "指标", "indicator");
            case CARRIER -> known(carriers, text, Carrier::id, "能源品种", "energy carrier");
            case EMISSION_SOURCE -> known(sources, text, EmissionSource::id, "排放源", "source of emissions");
            case MEASURE -> known(measures, text, Measure::id, "措施", "measure");
            case TEXT -> text(cell, text);
            default ->
                new Answer(
                        Optional.of(text).filter(said -> isText(cell)),
                        Text.of("不是文字（日期、逻辑值或公式错误）", "is no text but a date, a truth value or an error"));
        };
    }

    private static <T> Answer known(
            NameIndex<T> index, String text, Function<T, String> id, String chinese, String english) {
        return new Answer(index.find(text).map(id), unknown(chinese, english, index.nearest(text)));
    }

    private static Answer text(Cell cell, String text) {
        if (LongCodes.isLost(cell)) {
            return new Answer(Optional.empty(), LongCodes.LOST);
        }
        return new Answer(
                Optional.of(text).filter(said -> isText(cell)),
                Text.of("不是文字（日期、逻辑值或公式错误）", "is no text but a date, a truth value or an error"));
    }

    private static boolean isText(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
    }

    private static Answer option(Field field, String text) {
        String names = field.options().stream().map(Option::chinese).collect(Collectors.joining("、"));
        String ids = field.options().stream().map(Option::id).collect(Collectors.joining(", "));
        return new Answer(
                field.options().stream()
                        .filter(option -> isNamed(option, text))
                        .findFirst()
                        .map(Option::id),
                Text.of("不在可选范围内（" + names + "）", "is none of " + ids));
    }

    private static boolean isNamed(Option option, String text) {
        return Stream.concat(Stream.of(option.id(), option.chinese()), option.variants().stream())
                .anyMatch(name -> Names.key(name).equals(Names.key(text)));
    }

    private static Answer yesNo(String text) {
        String key = text.toLowerCase(Locale.ROOT);
        Optional<String> value = YES.contains(key)
                ? Optional.of(Register.YES)
                : Optional.of(Register.NO).filter(no -> NO.contains(key));
        return new Answer(value, Text.of("既不是“是”也不是“否”", "is neither yes nor no"));
    }

    private static Text unknown(String chinese, String english, Optional<String> nearest) {
        Text said = Nearest.said(nearest);
        return Text.of(
                "不是已知的" + chinese + "，" + said.chinese() + "；可写的名称见文件格式说明和工作簿的下拉列表",
                "is no known " + english + "; " + said.english()
                        + "; the names stand in the formats and in the drop-down lists of the workbook");
    }
}
