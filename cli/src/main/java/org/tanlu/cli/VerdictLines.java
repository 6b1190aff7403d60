package org.tanlu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tanlu.office.proof.Origin;
import org.tanlu.verification.Discrepancy;
import org.tanlu.verification.Imprint;
import org.tanlu.verification.Verdict;

/** What {@code tanlu verify} says. */
final class VerdictLines {
    /** The columns of the list of what does not hold. */
    static final List<String> HEAD = List.of("kind", "place", "key", "printed", "expected");

    /** How many places with changed words are shown. */
    private static final int MOST = 30;

    private final PrintWriter out;

    VerdictLines(PrintWriter out) {
        this.out = out;
    }

    /** Who wrote the package, if not this program with these reference tables. */
    void origin(Origin origin, String program, String reference) {
        out.println("验证包 package: " + origin.title() + "，" + origin.date() + "，" + origin.program());
        if (!origin.program().equals(program)) {
            out.println("※ 验证包由 " + origin.program() + " 写出，本程序为 " + program + "；结果不同可能由此而来。");
            out.println("  The package was written by another version of the program; differences may come from that.");
        }
        if (!origin.reference().equals(reference)) {
            out.println("※ 验证包所用基础资料（" + brief(origin.reference()) + "）与本程序的（" + brief(reference) + "）不同；结果不同可能由此而来。");
            out.println("  The reference tables differ from those of this program; differences may come from that.");
        }
    }

    private static String brief(String hash) {
        return hash.substring(0, Math.min(hash.length(), 12));
    }

    /** How many optima the package lacks. */
    void searches(int lacking) {
        if (lacking > 0) {
            out.println("※ " + lacking + "个最优解不在验证包里或不满足现有约束，相关数字无法重算，列为不符。");
            out.println("  " + lacking
                    + " optima are not in the package or do not keep the bounds of now; their numbers are told as"
                    + " not holding. Nothing is solved anew.");
        }
    }

    /** Whether the document was written with this package and these results. */
    void imprint(Imprint imprint, String digest, String results) {
        if (!imprint.isThere()) {
            out.println("※ 文档中没有结果印记（另存时被去掉，或不是由 prepare 写出），只能与验证包重算的结果比较。");
            out.println("  The document has no imprint of its results; it is compared with what the package gives.");
            return;
        }
        if (!imprint.pack().equals(digest)) {
            out.println("※ 文档不是随这个验证包写出的，数字可能过时。");
            out.println("  The document was not written with this package; its numbers may be stale.");
        }
        if (!imprint.results().equals(results)) {
            out.println("※ 重算的结果与写出文档时不同。");
            out.println("  What was recomputed differs from when the document was written.");
        }
    }

    /** What does not hold, and the count; of a foreign document that it is one, and nothing else. */
    void verdict(Verdict verdict) {
        if (verdict.isForeign()) {
            out.println("※ 文档中没有本程序的印记，内容与验证包的方案几乎没有相同之处：不是由本程序按这个验证包写出的文档，未逐个核对数字。");
            out.println("  请核对文档和验证包是否为同一方案；改了文件名的征求意见稿、送审稿和印发稿，文件名中须保留这几个字。");
            out.println(
                    "  The document has no imprint of Tanlu and next to nothing in common with the plan of the package: it was not"
                            + " written from it, and its numerals were not compared. Check that document and package belong together;"
                            + " an issue version must keep 征求意见稿, 送审稿 or 印发稿 in its file name.");
            return;
        }
        for (Discrepancy one : verdict.discrepancies()) {
            out.println(
                    "[" + one.kind().text().chinese() + " " + one.kind().text().english() + "] " + one.place());
            out.println("    文档 printed " + shown(one.printed()) + "，重算 expected " + shown(one.expected())
                    + (one.key().isEmpty() ? "" : "，键 key " + one.key()));
        }
        out.println("核对数字 numerals compared: " + verdict.numerals());
        for (Discrepancy.Kind kind : Discrepancy.Kind.values()) {
            long count = verdict.discrepancies().stream()
                    .filter(one -> one.kind() == kind)
                    .count();
            out.println("  " + kind.text().chinese() + " " + kind.text().english() + " " + count);
        }
        if (verdict.reworded() > 0) {
            out.println("  备注：文字有改动、数字未变 remark, words changed and numerals kept: " + verdict.reworded() + " 处 places");
            verdict.rewordings().stream().limit(MOST).forEach(one -> out.println("    " + one.place()));
            if (verdict.reworded() > MOST) {
                out.println("    其余见 --list 的清单。 The rest stands in the list of --list.");
            }
        }
        out.println(verdict.holds() ? "全部数字与重算一致。 Every numeral holds." : "有数字与重算不一致。 Not every numeral holds.");
    }

    private static String shown(String numeral) {
        return numeral.isEmpty() ? "—" : numeral;
    }

    /** The list of what does not hold and behind it of what was reworded, as rows. */
    static List<List<String>> rows(Verdict verdict) {
        Stream<List<String>> discrepancies = verdict.discrepancies().stream()
                .map(one -> List.of(
                        one.kind().name().toLowerCase(Locale.ROOT),
                        one.place(),
                        one.key(),
                        one.printed(),
                        one.expected()));
        Stream<List<String>> rewordings = verdict.rewordings().stream()
                .map(one -> List.of("reworded", one.place(), "", one.after(), one.before()));
        return Stream.concat(discrepancies, rewordings).toList();
    }
}
