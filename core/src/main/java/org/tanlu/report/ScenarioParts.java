package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.TableBlock;

/**
 * 正文和附件 what the chapter tells and what its annex lists, part by part under the same headings. A part of which the annex
 * lists something ends in a reference to it.
 */
final class ScenarioParts {
    private static final int LEVEL = 3;

    private final Wording wording;
    private final String annex;
    private final List<Block> chapter = new ArrayList<>();
    private final List<Block> lists = new ArrayList<>();
    private Heading part = new Heading(LEVEL, "", "");
    private boolean isListed;

    ScenarioParts(Wording wording, String annex) {
        this.wording = wording;
        this.annex = annex;
    }

    /** Ends the part before and begins the next. */
    void open(String number, String title) {
        close();
        part = new Heading(LEVEL, number, title);
        chapter.add(part);
    }

    /** Stands in the chapter. */
    void tell(Block block) {
        chapter.add(block);
    }

    /** Stands in the annex. */
    void list(Block block) {
        if (!isListed) {
            lists.add(part);
            isListed = true;
        }
        lists.add(block);
    }

    /** Tables stand in the annex, all else in the chapter. */
    void split(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof TableBlock) {
                list(block);
            } else {
                tell(block);
            }
        }
    }

    private void close() {
        if (isListed) {
            tell(wording.paragraph(
                    "scenario-annex", Map.of("annex", words(annex), "part", words(part.number() + part.text()))));
            isListed = false;
        }
    }

    /** The chapter, ended. */
    List<Block> chapter() {
        close();
        return List.copyOf(chapter);
    }

    /** The annex without its title; empty where nothing is listed. */
    List<Block> lists() {
        return List.copyOf(lists);
    }
}
