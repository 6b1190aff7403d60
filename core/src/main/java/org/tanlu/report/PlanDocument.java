package org.tanlu.report;

import java.util.List;

/**
 * 方案文本 the plan as a document tree (Appendix A), independent of any file format.
 *
 * @param title    the title, for example 北京市碳减排行动方案
 * @param subtitle a line under the title, for example （编制过程稿）; may be empty
 * @param preface  lines printed before the first chapter: what this version is and is not
 * @param blocks   the document's blocks in reading order
 */
public record PlanDocument(String title, String subtitle, List<String> preface, List<Block> blocks) {
    public PlanDocument {
        preface = List.copyOf(preface);
        blocks = List.copyOf(blocks);
    }
}
