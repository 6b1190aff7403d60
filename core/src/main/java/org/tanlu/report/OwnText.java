package org.tanlu.report;

import java.util.List;

/**
 * 自写文字 a file of the planner's own words as it was read: its first line says what it does, for example {@code # 替换 印发稿}.
 *
 * @param file  its name below the city's folder, for example {@code text/A4.1.issue.md}
 * @param lines its lines
 */
public record OwnText(String file, List<String> lines) {
    public OwnText {
        lines = List.copyOf(lines);
    }
}
