package org.tanlu.web.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.survey.TableNames;
import org.tanlu.table.Unreadable;
import org.tanlu.web.store.CityFiles;

/**
 * 逐行批准 the lines of a mapping with what people decide on each: approve, refuse, or correct item, unit, years and values.
 *
 * @param table the table of the mapping
 * @param heads its heads
 * @param lines its lines
 */
public record Decisions(String table, List<String> heads, List<Line> lines) {
    /** The heading of the decision. */
    public static final String APPROVAL = "批准";

    private static final List<String> ANSWERED = List.of("指标编号", "单位", "年份", "数值", APPROVAL);
    private static final String ENTRIES = "_登记";

    public Decisions {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param number the row of the table, from 1
     * @param texts  its texts by head
     */
    public record Line(int number, Map<String, String> texts) {
        public Line {
            texts = Map.copyOf(texts);
        }

        /** The text under a head; empty where there is none. */
        public String text(String head) {
            return texts.getOrDefault(head, "");
        }

        /** Whether it asks something that nobody decided yet. */
        public boolean isAsked() {
            return text("把握").equals("疑问") && text(APPROVAL).isBlank();
        }

        /** Whether there is nothing to decide, as of values that the city has. */
        public boolean isSettled() {
            return text("把握").equals("同值");
        }
    }

    /** The lines with values by year of a file received under a name; no lines where it has none. */
    public static Decisions values(CityFiles files, String name) throws Unreadable {
        return of(files, TableNames.MAPPING + name);
    }

    /** The answers, rows of registers and balances of a file received under a name; no lines where it has none. */
    public static Decisions entries(CityFiles files, String name) throws Unreadable {
        return of(files, TableNames.MAPPING + name + ENTRIES);
    }

    private static Decisions of(CityFiles files, String table) throws Unreadable {
        Optional<byte[]> bytes = files.file(table + GridChange.CSV);
        List<List<String>> rows = bytes.isEmpty() ? List.of() : Grid.texts(Grid.read(bytes.get(), table));
        List<String> heads = rows.isEmpty() ? List.of() : rows.get(0);
        var lines = new ArrayList<Line>();
        for (int row = 1; row < rows.size(); row++) {
            var texts = new TreeMap<String, String>();
            for (int i = 0; i < Math.min(heads.size(), rows.get(row).size()); i++) {
                texts.put(heads.get(i), rows.get(row).get(i));
            }
            lines.add(new Line(row + 1, texts));
        }
        return new Decisions(table, heads, lines);
    }

    /**
     * The files with decisions written into the table.
     *
     * @param told the texts that people gave, by {@code row number:head}; of other heads nothing is taken
     */
    public CityFiles decided(CityFiles files, Map<String, String> told) {
        if (lines.isEmpty()) {
            return files;
        }
        var rows = new ArrayList<List<String>>();
        rows.add(heads);
        for (Line line : lines) {
            rows.add(heads.stream()
                    .map(head -> ANSWERED.contains(head)
                            ? told.getOrDefault(line.number() + ":" + head, line.text(head))
                                    .strip()
                            : line.text(head))
                    .toList());
        }
        return new GridChange(table, rows).in(files);
    }
}
