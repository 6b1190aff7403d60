package org.tanlu.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tanlu.trace.Text;

/** Goes along the record line by line. */
final class ChainCheck {
    private final SealFile seal;
    private final End noted;
    private final List<Fault> faults = new ArrayList<>();
    private long number;
    private String digest = "";
    private boolean isNotedMet;

    ChainCheck(SealFile seal) {
        this.seal = seal;
        this.noted = seal.end();
        this.isNotedMet = noted.number() == 0;
    }

    /** The next line as it stands in the database, where anything may be null. */
    void next(Entry entry) {
        long expected = number + 1;
        if (entry.number() != expected) {
            add(
                    expected,
                    "缺少第 " + expected + " 条，其后是第 " + entry.number() + " 条：有记录被删除、插入或改号",
                    "line " + expected + " is missing before line " + entry.number()
                            + ": lines were deleted, inserted or renumbered");
        }
        Entry told = told(entry);
        String right = Digests.of(digest, told);
        if (!right.equals(told.digest())) {
            add(
                    told.number(),
                    "第 " + told.number() + " 条的内容与其摘要不符：该条或前一条被改动",
                    "line " + told.number() + " does not fit its digest: it or the line before was changed");
        }
        if (!seal.seal(told.digest()).equals(told.seal())) {
            add(
                    told.number(),
                    "第 " + told.number() + " 条的封印不是本系统所盖",
                    "the seal of line " + told.number() + " was not made here");
        }
        number = told.number();
        digest = told.digest();
        isNotedMet |= noted.number() == number && noted.digest().equals(digest);
    }

    private static Entry told(Entry entry) {
        return new Entry(
                entry.number(),
                text(entry.at()),
                text(entry.who()),
                text(entry.act()),
                text(entry.subject()),
                text(entry.before()),
                text(entry.after()),
                text(entry.reason()),
                text(entry.digest()),
                text(entry.seal()));
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** All faults, when there are no more lines and the end that the database itself tells is known. */
    List<Fault> end(End told) {
        if (told.number() != number || !Objects.equals(told.digest(), digest)) {
            add(
                    number,
                    "记录到第 " + number + " 条为止，而末尾登记为第 " + told.number() + " 条：末尾被截断或追加",
                    "the record ends at line " + number + " but its end is told to be line " + told.number()
                            + ": lines were cut off or added");
        }
        if (!isNotedMet) {
            add(
                    noted.number(),
                    "封印文件记得第 " + noted.number() + " 条，而记录中没有这一条：末尾被截断，或数据库被换成较早的",
                    "the seal file knows of a line " + noted.number()
                            + " that is not in the record: lines were cut off, or the database is an older one");
        }
        return List.copyOf(faults);
    }

    private void add(long at, String chinese, String english) {
        faults.add(new Fault(at, Text.of(chinese, english)));
    }
}
