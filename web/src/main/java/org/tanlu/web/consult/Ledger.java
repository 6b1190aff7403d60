package org.tanlu.web.consult;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tanlu.survey.RegisterTable;
import org.tanlu.table.Unreadable;
import org.tanlu.web.entry.Keeping;
import org.tanlu.web.entry.RegisterEdit;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.ExpertSheet;
import org.tanlu.web.store.Opinion;
import org.tanlu.web.store.Opinions;
import org.tanlu.web.store.Round;
import org.tanlu.web.store.Rounds;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/**
 * 意见采纳情况表 brings what was said in a round, and what became of it, into the city's own tables, from which documents print it. A
 * row is known again by its number in the remark; what others wrote into the tables stays.
 */
@Component
public final class Ledger {
    private static final String COMMENTS = "comments";
    private static final String ROUNDS = "consultations";
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final Map<Round.Kind, String> FORMS =
            Map.of(Round.Kind.DEPARTMENT, "部门", Round.Kind.EXPERT, "专家", Round.Kind.PUBLIC, "公开");

    private final Versions versions;
    private final Rounds rounds;
    private final Opinions opinions;
    private final RegisterEdit registers;
    private final Keeping keeping;

    Ledger(Versions versions, Rounds rounds, Opinions opinions, RegisterEdit registers, Keeping keeping) {
        this.versions = versions;
        this.rounds = rounds;
        this.opinions = opinions;
        this.registers = registers;
        this.keeping = keeping;
    }

    /** What came of bringing a round into the tables. */
    public enum Fed {
        /** A version has it now. */
        KEPT,
        /** It stood there already. */
        SAME,
        /** Somebody else kept a version meanwhile. */
        BEATEN
    }

    /**
     * Brings a round into the city's tables, as a new version where that changes anything.
     *
     * @throws Unreadable when a table of the city cannot be read, with the reason and the remedy
     */
    public Fed feed(Round round, String note, Account author) throws Unreadable {
        Version newest = versions.newest(round.project()).orElseThrow();
        CityFiles before = versions.files(newest);
        CityFiles after = fed(before, round);
        if (after.equals(before)) {
            return Fed.SAME;
        }
        return keeping.keep(newest, after, note, author).isPresent() ? Fed.KEPT : Fed.BEATEN;
    }

    private CityFiles fed(CityFiles files, Round round) throws Unreadable {
        List<Opinion> shown =
                opinions.all(round).stream().filter(Opinion::isShown).toList();
        CityFiles fed = files;
        if (FORMS.containsKey(round.who())) {
            fed = registers.edit(fed, ROUNDS, table -> put(table, "轮次编号 R" + round.id(), round(round, shown.size())));
        }
        if (shown.isEmpty()) {
            return fed;
        }
        return registers.edit(
                fed,
                COMMENTS,
                table -> shown.forEach(one -> put(table, "意见编号 R" + round.id() + "-" + one.id(), opinion(round, one))));
    }

    /** Writes into the row that bears a number, or adds one. */
    private static void put(RegisterTable table, String number, Map<String, String> texts) {
        Optional<RegisterTable.Line> there = table.lines().stream()
                .filter(line -> Stream.of(line.text("note").split("；", -1)).anyMatch(number::equals))
                .findFirst();
        if (there.isPresent()) {
            var changed = new LinkedHashMap<>(texts);
            changed.entrySet().removeIf(text -> there.get().text(text.getKey()).equals(text.getValue()));
            table.change(there.get().number(), changed);
        } else {
            var added = new LinkedHashMap<>(texts);
            added.put("note", number);
            table.append(added);
        }
    }

    private Map<String, String> round(Round round, int received) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("round", round.name());
        texts.put("form", FORMS.getOrDefault(round.who(), ""));
        texts.put("start", round.opens());
        texts.put("end", round.closes());
        texts.put("asked", round.asked());
        texts.put("received", String.valueOf(received));
        texts.put("record", record(round));
        return texts;
    }

    private String record(Round round) {
        List<ExpertSheet> sheets = rounds.sheets(round);
        if (sheets.isEmpty()) {
            return "方案第 " + round.version() + " 版";
        }
        return "方案第 " + round.version() + " 版，专家评审意见表 " + sheets.size() + " 份："
                + Stream.of(ExpertSheet.Conclusion.values())
                        .map(each -> Map.entry(
                                each.text().chinese(),
                                sheets.stream()
                                        .filter(sheet -> sheet.concludes() == each)
                                        .count()))
                        .filter(each -> each.getValue() > 0)
                        .map(each -> each.getKey() + " " + each.getValue() + " 份")
                        .collect(Collectors.joining("，"));
    }

    private static Map<String, String> opinion(Round round, Opinion one) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("round", FORMS.containsKey(round.who()) ? round.name() : "");
        texts.put("body", one.body());
        texts.put(
                "date",
                Instant.parse(one.created()).atOffset(BEIJING).toLocalDate().toString());
        texts.put("part", one.part());
        texts.put("content", one.content().replace('\n', ' '));
        texts.put("disposition", one.disposition().isEmpty() ? "" : one.became().chinese());
        texts.put("reply", one.reply().replace('\n', ' '));
        Long changedIn = one.changedIn();
        texts.put(
                "change",
                (changedIn == null
                                ? ""
                                : "见第 " + changedIn + " 版" + (one.change().isEmpty() ? "" : "："))
                        + one.change());
        return texts;
    }
}
