package org.tanlu.fieldwork.receive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Vocabulary;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/**
 * 不再有的平衡表 the balances that were taken from an earlier version of a file which does not bring them any more: each stays until
 * somebody withdraws it.
 */
final class BalanceRemains {
    private final List<BalanceSheet> sheets;
    private final Draft draft;
    private final Vocabulary words;

    /** Holds the balances of a file against what the city took from it before. */
    BalanceRemains(List<BalanceSheet> sheets, Draft draft, ReferenceData reference) {
        this.sheets = sheets;
        this.draft = draft;
        this.words = new Vocabulary(reference);
    }

    /**
     * What a person has to answer, balance by balance; nothing while a sheet cannot be read, which is asked itself and may be
     * the one that lacks.
     *
     * @param source the file as a source
     * @param file   its name
     */
    List<Proposal> proposals(String source, String file) {
        List<BalanceSheet> filled =
                sheets.stream().filter(sheet -> !sheet.isBlank()).toList();
        if (filled.stream().anyMatch(sheet -> sheet.name().isEmpty())) {
            return List.of();
        }
        Set<String> taken = taken(source);
        filled.stream().flatMap(sheet -> sheet.name().stream()).forEach(taken::remove);
        return taken.stream()
                .flatMap(name -> draft.find(name).stream())
                .flatMap(balance -> proposal(balance, file).stream())
                .toList();
    }

    /** The balances that the register says to be from a source. */
    private Set<String> taken(String source) {
        return draft.find(TableNames.BALANCES).map(Table::rows).orElse(List.of()).stream()
                .map(row -> row.stream().map(cell -> cell.text().strip()).toList())
                .filter(row -> row.contains(source))
                .flatMap(List::stream)
                .filter(text -> text.startsWith(TableNames.BALANCE))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<Proposal> proposal(Table balance, String file) {
        int count = BalanceSheet.count(balance, words);
        Text question = Text.of(
                "此前从这份文件采用了 " + balance.name() + "（" + count + " 个数），现在来件中没有这张表或没有填数。撤回（清空）写“否”，仍采用写“是”；答复前保留原数。",
                balance.name() + " (" + count
                        + " values) was taken from this file before, now the file lacks it or it is blank. Write 否 to blank it in the"
                        + " city, 是 to keep it; until then it stays.");
        var entry = new Entry(
                balance.name(),
                Entry.GONE,
                Place.ofFile(file),
                balance.name() + "：" + count + " 个数",
                Optional.of(question));
        return count == 0
                ? Optional.empty()
                : Optional.of(Proposal.gone(entry, into -> BalanceSheet.blank(balance.name(), into, words)));
    }
}
