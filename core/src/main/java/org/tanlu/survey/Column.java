package org.tanlu.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 列 the columns of the tables in long form, with the headings people write over them. */
enum Column implements Heading {
    KEY("key", "键", "设置", "设置项", "项目", "名称"),
    VALUE("value", "数值", "值", "数据", "数量", "内容", "取值", "填写"),
    NOTE("note", "备注", "说明", "注", "注释"),
    ID("id", "编号", "来源编号", "标识", "代号"),
    TITLE("title", "名称", "标题", "资料名称", "文件名称", "来源名称"),
    PUBLISHER("publisher", "发布单位", "发布机构", "出版单位", "编制单位", "提供单位"),
    YEAR("year", "年份", "年度", "年", "发布年份"),
    LICENCE("licence", "license", "许可", "使用许可", "许可方式"),
    ITEM("item", "指标", "指标项", "指标名称", "项目", "项目名称"),
    UNIT("unit", "单位", "计量单位"),
    SOURCE("source", "来源", "数据来源", "资料来源", "来源编号"),
    ACCESS("access", "公开程度", "公开属性", "密级", "保密级别", "公开范围"),
    STATUS("status", "状态", "核验状态", "核验", "数据状态"),
    VERSION("version", "版本", "数据版本", "修订版本", "修订"),
    TABLE("table", "表", "表名", "平衡表", "工作表");

    private final String id;
    private final List<String> names;

    Column(String id, String... names) {
        this.id = id;
        this.names = Arrays.asList(names);
    }

    /** Tables in long form: their columns, and those they cannot do without. */
    enum Form implements Headings {
        CITY(List.of(Column.KEY, Column.VALUE), List.of(Column.NOTE)),
        SOURCES(List.of(Column.ID), List.of(TITLE, PUBLISHER, YEAR, LICENCE, ACCESS, NOTE)),
        BALANCES(List.of(YEAR, TABLE), List.of(SOURCE, STATUS, ACCESS, NOTE)),
        DATA(List.of(ITEM, YEAR, VALUE), List.of(UNIT, SOURCE, STATUS, ACCESS, NOTE, VERSION));

        private final List<Column> required;
        private final List<Column> optional;

        Form(List<Column> required, List<Column> optional) {
            this.required = required;
            this.optional = optional;
        }

        @Override
        public List<Column> required() {
            return required;
        }

        @Override
        public Optional<Column> find(String heading) {
            return all().filter(column -> column.is(heading))
                    .findFirst()
                    .or(() -> all().filter(column -> column.is(Names.withoutBrackets(heading)))
                            .findFirst());
        }

        private Stream<Column> all() {
            return Stream.concat(required.stream(), optional.stream());
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return names.get(0) + "/" + id;
    }

    private boolean is(String heading) {
        String key = Names.key(heading);
        return key.equals(id) || names.contains(key);
    }
}
